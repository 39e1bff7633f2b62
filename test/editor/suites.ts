import './suites/diagnostics';
import './suites/fixes';
import './suites/hover';
import './suites/languages';
import './suites/server';
import './suites/spf-counts';
import './suites/spf-tree';

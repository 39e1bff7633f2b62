/** What `zonewise help` prints. */
export const usage = `Usage: zonewise <command>

  check [options] PATHS...   find what breaks mail in zone files and Terraform
      PATHS                  files, folders, globs, or - for standard input
      --format text|json     report format (default: text)
      --fix                  apply the safe fixes and write the files; - is written to
                             standard output
      --diff                 show what --fix would change; exit code 1 if it would
      --origin NAME          the zone's name, for files that do not state it
      --config FILE          use this zonewise.json
      --stdin-filename NAME  file name of standard input
      --dns live|workspace|off
                             where to look up other names (default: workspace)
      --dns-server HOST:PORT use this name server (--dns live)
      --language en|ro       language of the messages
      --allow-outside        follow $INCLUDE out of the current folder
      --verbose              list findings that many files share one by one
      --strict               exit with 2 if a named file is not a DNS file

  spf [options] DOMAIN [FILES...]
                             the SPF result receivers get for an address
      --ip ADDRESS           the address that sends
      --sender ADDRESS       the envelope sender (default: postmaster@DOMAIN)
      --helo NAME            the name in HELO or EHLO (default: DOMAIN)
      FILES                  zone files and Terraform that take precedence over DNS
      --dns, --dns-server, --origin, --format
                             as above

  senders DOMAIN FILES...    what the domain publishes for mail, and what receivers require
  bounce [FILE] [ZONES...]   explain an SMTP reply or a log line (default: standard input)
      --origin, --format, --language
                             as above

  rules [--format json]      list all rules
  explain RULE               what a rule means and what to do
  lsp --stdio                run the language server for any editor

Exit codes: 0 no errors found, 1 errors found, 2 usage or read error.
Of spf: 0 pass, 1 any other result, 2 error, 3 unknown.
`;

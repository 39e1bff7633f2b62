import type { CompareReport, Report } from '../server/src/library/main';

export function annotations(report: Pick<Report, 'files'>): string[];
export function summary(report: Pick<Report, 'files'>, comparisons: readonly CompareReport[]): string;
export function failures(report: Pick<Report, 'files'>, failOn: string): number;

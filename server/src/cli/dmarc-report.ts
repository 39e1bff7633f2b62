import type { Source } from '../dns/question';
import type { Discovery, DiscoveryStep, Governing, Way } from '../rules/dmarc/discovery';
import type { Language } from '../messages/language';
import { translate } from '../messages/render';
import { displayName, under } from '../records/name';
import type { Place } from '../text/span';
import { decodeForDisplay } from '../text/utf8';
import type { Paint } from './paint';
import { printable } from './printable';

/** A file as the user named it, with the line of a place in it. */
export type PlaceOf = (uri: string, place: Place | undefined) => string;

/** The human-readable report: both ways with their steps, and whether they differ. */
export function dmarcText(
  { walk, list, differ }: Discovery,
  placeOf: PlaceOf,
  paint: Paint,
  language: Language,
): string {
  const way = (title: 'cli/dmarc.walk' | 'cli/dmarc.list', { steps, organization, governing, isUncertain }: Way) => [
    paint.path(translate(language, title)),
    ...steps.map((step) => stepLine(step, placeOf, paint, language)),
    `  ${translate(language, 'cli/dmarc.organization', { domain: printable(displayName(organization)) })}`,
    `  ${resultText(governing, isUncertain, language)}`,
    '',
  ];
  const isUncertain = walk.isUncertain || list.isUncertain;
  const verdict = isUncertain ? 'cli/dmarc.uncertain' : differ ? 'cli/dmarc.differ' : 'cli/dmarc.same';
  const lines = [...way('cli/dmarc.walk', walk), ...way('cli/dmarc.list', list), translate(language, verdict)];
  return `${lines.join('\n')}\n`;
}

/** The machine-readable report. */
export function dmarcJson({ domain, walk, list, differ }: Discovery, placeOf: PlaceOf): object {
  const way = ({ steps, organization, governing, isUncertain }: Way) => ({
    steps: steps.map((step) => ({
      name: displayName(under('_dmarc', step.domain)),
      found: step.found,
      record: step.record?.value ?? null,
      source: sourceOf(step.source, placeOf) ?? null,
    })),
    organizationalDomain: displayName(organization),
    governing:
      governing === undefined || isUncertain
        ? null
        : {
            name: displayName(under('_dmarc', governing.domain)),
            tag: governing.tag,
            policy: governing.policy ?? null,
          },
    unknown: isUncertain,
  });
  return { domain: displayName(domain), treeWalk: way(walk), publicSuffixList: way(list), differ };
}

function stepLine(
  { domain, found, record, source }: DiscoveryStep,
  placeOf: PlaceOf,
  paint: Paint,
  language: Language,
) {
  const text =
    record === undefined ? translate(language, `cli/dmarc.found.${found}`) : printable(decodeForDisplay(record.value));
  const from = sourceOf(source, placeOf);
  return `  ${printable(displayName(under('_dmarc', domain)))}  ${text}${from === undefined ? '' : paint.quiet(` (${from})`)}`;
}

function resultText(governing: Governing | undefined, isUncertain: boolean, language: Language): string {
  if (isUncertain) return translate(language, 'cli/dmarc.result.unknown');
  if (governing === undefined) return translate(language, 'cli/dmarc.result.none');
  const { tag, policy, domain } = governing;
  const name = printable(displayName(under('_dmarc', domain)));
  return policy === undefined
    ? translate(language, 'cli/dmarc.result.unprocessed', { name })
    : translate(language, 'cli/dmarc.result.record', { name, tag, policy });
}

function sourceOf(source: Source | undefined, placeOf: PlaceOf): string | undefined {
  switch (source?.kind) {
    case 'document':
      return placeOf(source.uri, source.place);
    case 'live':
      return 'DNS';
    default:
      return undefined;
  }
}

import { fingerprint, type Ed25519Key, type RsaKey } from '../../mail/dkim/key-material';
import { announcedKind, type DkimRecord } from '../../mail/dkim/record';
import { code } from '../markdown';
import type { Translator } from './translator';

/** What the key is, in one sentence: "An RSA key of 2048 bits, in use by selector `mail`." */
export function keySentence(record: DkimRecord, selector: string | undefined, translator: Translator): string {
  const material = record.key?.material;
  if (material === undefined) return translator.t(record.open ? 'hover/unknown' : 'hover/dkim.no-key');
  switch (material.kind) {
    case 'rsa':
      return selector === undefined
        ? translator.t('hover/dkim.found.rsa', { bits: material.bits })
        : translator.t('hover/dkim.in-use.rsa', { bits: material.bits, selector });
    case 'ed25519':
      return selector === undefined
        ? translator.t('hover/dkim.found.ed25519')
        : translator.t('hover/dkim.in-use.ed25519', { selector });
    case 'truncated':
      return material.promised === undefined
        ? translator.t('hover/dkim.truncated.short', { present: material.present })
        : translator.t('hover/dkim.truncated', { present: material.present, promised: material.promised });
    case 'foreign':
      return translator.t('hover/dkim.foreign', { what: material.what });
    case 'revoked':
    case 'private':
    case 'unreadable':
      return translator.t(`hover/dkim.${material.kind}`);
  }
}

/** The verdict, then what identifies the key. Empty for an unusable key: the sentence already reports it. */
export function keyDetails(record: DkimRecord, translator: Translator): (string | undefined)[] {
  const { key } = record;
  if (key === undefined || (key.material.kind !== 'rsa' && key.material.kind !== 'ed25519')) return [];
  const { material } = key;
  const announced = announcedKind(record);
  return [
    translator.t(`hover/dkim.verdict.${verdict(material)}`),
    announced !== undefined && announced !== material.kind
      ? translator.t('hover/dkim.verdict.kind', { announced: code(announced) })
      : undefined,
    isBarePkcs1(material) ? translator.t('hover/dkim.verdict.pkcs1') : undefined,
    key.faults.length > 0 ? translator.t('hover/dkim.verdict.characters') : undefined,
    material.surplus > 0 ? translator.t('hover/dkim.verdict.surplus', { count: material.surplus }) : undefined,
    material.kind === 'rsa' ? translator.t('hover/dkim.exponent', { exponent: String(material.exponent) }) : undefined,
    translator.t('hover/dkim.fingerprint', { fingerprint: code(fingerprint(material)) }),
  ];
}

function verdict(material: RsaKey | Ed25519Key): 'weak' | 'short' | 'good' | 'long' | 'ed25519' | 'spki' {
  if (material.kind === 'ed25519') return material.form === 'raw' ? 'ed25519' : 'spki';
  if (material.bits < 1024) return 'weak';
  if (material.bits < 2048) return 'short';
  return material.bits > 4096 ? 'long' : 'good';
}

function isBarePkcs1(material: RsaKey | Ed25519Key): boolean {
  return material.kind === 'rsa' && material.form === 'pkcs1';
}

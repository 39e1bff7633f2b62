import { ROOT } from '../../server/src/records/name';
import { givenOrigin } from '../../server/src/sources/origin';
import { zoneFile } from '../../server/src/sources/zone/binding/zone-file';
import { ZoneInstance } from '../../server/src/sources/zone/binding/instance';
import { canonicalOf } from '../../server/src/records/plain-names';
import type { WorkspaceZone } from '../../server/src/analysis/answers/zone-reply';

const head = '$TTL 300\n@ SOA ns hostmaster 1 3600 600 86400 60\n@ NS ns\nns A 127.0.0.1\n';

/** Ten includes, each inside the one before, the last with nothing but addresses. */
const nested = Array.from({ length: 10 }, (_, i) => {
  return i === 9
    ? `n${i} TXT "v=spf1 ip4:192.0.2.${i} -all"`
    : `n${i} TXT "v=spf1 ip4:192.0.2.${i} include:n${i + 1}.nested.test -all"`;
}).join('\n');

/** A text of nearly 64 KB, the most that fits into a DNS message. */
const huge = Array.from(
  { length: 250 },
  (_, i) => `"${` include:i${i}.sender.test`.repeat(10).padEnd(255).slice(0, 255)}"`,
).join(' ');

/** The zones as files hold them and as named serves them. */
export const zoneTexts: Readonly<Record<string, string>> = {
  'sender.test': `${head}
@      MX  10 mx1
@      MX  20 mx2.other.test.
mx1    A   192.0.2.1
mx1    AAAA 2001:db8::1
@      TXT "v=spf1 mx include:_spf.sender.test include:alias.sender.test -all"
@      TXT "another text"
_spf   TXT "v=spf1 a:mx1.sender.test " "a:nodata.sender.test ?all"
alias  CNAME real
real   TXT "v=spf1 a:chain.sender.test ~all"
chain  CNAME chain2
chain2 CNAME host.other.test.
nodata TXT "no address"
void   TXT "v=spf1 a:gone.sender.test a:nodata.sender.test mx:nodata.sender.test exists:gone2.sender.test -all"
loop   TXT "v=spf1 include:loop2.sender.test -all"
loop2  TXT "v=spf1 include:loop.sender.test -all"
self   TXT "v=spf1 redirect=self.sender.test"
wild   TXT "v=spf1 include:any.w.sender.test a:a.b.w.sender.test -all"
*.w    TXT "v=spf1 ip4:192.0.2.128/25 -all"
ent    TXT "v=spf1 a:b.deep.sender.test -all"
a.b.deep A 192.0.2.7
nospf  TXT "v=spf1 include:nodata.sender.test include:gone.sender.test -all"
twice  TXT "v=spf1 include:two.sender.test -all"
two    TXT "v=spf1 -all"
two    TXT "v=spf1 ~all"
macro  TXT "v=spf1 exists:%{i}.m.sender.test include:%{d2}.sender.test -all"
1.2.0.192.m A 127.0.0.2
crowd  TXT "v=spf1 mx:crowd.sender.test -all"
${Array.from({ length: 11 }, (_, i) => `crowd MX ${i} c${i}\nc${i} A 192.0.2.${i}`).join('\n')}
null   MX  0 .
null   TXT "v=spf1 mx -all"
dname  TXT "v=spf1 include:_spf.moved.sender.test -all"
moved  DNAME sender.test.
octets TXT "v=spf1 exp=why\\195\\169.sender.test -all"
over   TXT "v=spf1 include:n0.nested.test a:mx1.sender.test mx:sender.test -all"
`,
  'other.test': `${head}
mx2    A   192.0.2.2
host   A   192.0.2.3
back   TXT "v=spf1 include:_spf.sender.test -all"
`,
  'nested.test': `${head}\n${nested}\n@ TXT "v=spf1 include:n0.nested.test -all"\n`,
  'huge.test': `${head}\n@ TXT "v=spf1" ${huge}\n`,
};

/** The same zones, opened as files of one workspace. */
export const heldZones: readonly WorkspaceZone[] = Object.entries(zoneTexts).map(([name, text]) => {
  const uri = `file:///zones/${name}`;
  return { uri, zone: new ZoneInstance(zoneFile(uri, text), { given: () => givenOrigin(canonicalOf(name) ?? ROOT) }) };
});

/** Names with an SPF record. */
export const spfNames: readonly string[] = Object.entries(zoneTexts).flatMap(([zone, text]) => {
  return Array.from(text.matchAll(/^(\S+)\s+TXT "v=spf1/gm), ([, owner = '']) =>
    owner === '@' ? zone : `${owner}.${zone}`,
  );
});

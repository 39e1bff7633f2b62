import type { SpfReport } from '../features/report/spf-shape';
import { spfReportOf } from '../features/report/spf';
import { checkRequest, checkSpf } from '../features/spf-check';
import { traceOf } from '../features/spf-trace';
import { parseIp } from '../mail/spf/addresses';
import { absolute, type Place } from '../text/span';
import type { SpfOptions } from './options';
import { httpsNetwork } from '../network/https-network';
import { positionsIn, workspaceOf } from './texts';

/**
 * The SPF result that receivers get for mail from an address (RFC 7208), with each step that leads to it. Rejects with a
 * TypeError if `ip` is not an IP address; a DNS server that does not answer is part of the result.
 */
export async function spfTrace(options: SpfOptions): Promise<SpfReport> {
  const { domain, sender, helo, files = {}, origin, dohUrl = '', language = 'en' } = options;
  const ip = parseIp(options.ip);
  if (ip === undefined) throw new TypeError(`ip: not an IP address: ${options.ip}`);
  const workspace = workspaceOf(files, '', origin === undefined ? {} : { origin });
  const network = httpsNetwork({ dohUrl });
  const request = checkRequest({ domain, ip, sender, helo }, Date.now());
  const checked = await checkSpf(request, { workspace, network, withSenders: true });
  const positions = positionsIn(workspace);
  const pathOf = (uri: string, place?: Place) =>
    place === undefined
      ? positions.path(uri)
      : `${positions.path(place.anchor.uri)}:${positions.at(place.anchor.uri, absolute(place).start).line}`;
  return spfReportOf(checked, traceOf(checked.trace, pathOf), language);
}

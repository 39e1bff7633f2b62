export const tlsa = {
  'tlsa/usage':
    'Usage {usage} relies on public certificate authorities; mail servers ignore such TLSA records. Use 3, or 2.',
} as const;

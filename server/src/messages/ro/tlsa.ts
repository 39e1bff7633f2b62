export const tlsa = {
  'tlsa/usage':
    'Utilizarea {usage} se bazează pe autorități publice de certificare; serverele de mail ignoră asemenea înregistrări TLSA. Folosește 3 sau 2.',
} as const;

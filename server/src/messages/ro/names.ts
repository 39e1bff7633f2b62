export const names = {
  'names/none-here': 'Aici nu există niciun nume de domeniu de redenumit',
  'names/no-records': '`{name}` nu are înregistrări în acest spațiu de lucru, deci nu poate fi redenumit aici',
  'names/apex': '`{name}` este numele unei zone întregi, care nu poate fi redenumită înregistrare cu înregistrare',
  'names/invalid': '`{name}` nu este un nume de domeniu valid',
  'names/taken': '`{name}` are deja înregistrări: cele două nume ar deveni unul singur',
  'names/outside': '`{name}` este în afara zonei {zone}',
  'names/delegated': '`{name}` este la o delegare sau sub ea: înregistrările lui aparțin altei zone',
  'names/unwritable': '`{name}` nu poate fi redenumit: în {file} este compus din părți care nu pot fi editate',
  'names/unknown-zone': '`{name}` nu poate fi redenumit: zona unora dintre înregistrările lui este necunoscută',
  'names/shared': '`{name}` nu poate fi redenumit: din același text se formează și alte înregistrări',
} as const;

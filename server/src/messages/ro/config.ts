export const config = {
  'config/invalid.json': 'Nu este JSON valid ({code}); este posibil ca restul fișierului să nu fie citit.',
  'config/invalid.too-large': 'Fișierul depășește 1 MiB: această configurație nu este citită.',
  'config/invalid.too-deep': 'Prea multe niveluri imbricate: această configurație nu este citită.',
  'config/invalid.unknown-key': 'Cheie necunoscută `{word}`; nu are niciun efect.',
  'config/invalid.unknown-rule': 'Nu există regula `{word}`, deci această linie nu are niciun efect.',
  'config/invalid.not-one-of': 'Valoarea trebuie să fie una dintre {allowed}.',
  'config/invalid.not-a-list': 'Aici trebuie să fie o listă de șiruri.',
  'config/invalid.not-an-object': 'Aici trebuie să fie un obiect.',
  'config/invalid.not-in-a-folder': '`{word}` este o setare a utilizatorului; un folder nu o poate stabili.',
  'config/unused-ignore': 'Comentariu de ignorare nefolosit: aici nu există nicio constatare `{id}`.',
  'config/unused-ignore.unknown': 'Comentariu de ignorare nefolosit: `{id}` nu este identificatorul unei reguli.',
  'config/unused-ignore.nothing': 'Comentariu de ignorare nefolosit: aici nu există nicio constatare.',
} as const;

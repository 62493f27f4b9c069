/** Birth, marriage and death certificates: seven digits or more, only next to their name. */
import { Category } from '../categories';
import { judgeDocument } from '../document-number';
import type { Examples } from '../finding';
import type { Recognizer } from '../recognizer';

export const birthCertificate: Recognizer = {
  type: 'birth-certificate',
  number: {
    lengths: [6, 7, 8, 9, 10, 11, 12, 13, 14],
    needs: [Category.birthCertificate],
    judge: (number, reading) =>
      judgeDocument(number, reading, {
        type: 'birth-certificate',
        category: Category.birthCertificate,
        lengths: { 0: [6, 7, 8, 9, 10, 11, 12, 13, 14], 1: [6, 7, 8], 2: [6, 7, 8] },
      }),
  },
};

export const examples: Examples = {
  found: [
    'свидетельство о рождении № 0123456',
    'св-во о рождении 1234567',
    'туу туралы куәлік 0456789',
    'туу туралы куалик № 1122334',
    'birth certificate 0123457',
    'свидетельство о браке 2233445',
    'неке туралы куәлік 3344556',
    'актовая запись 10-123-20-0004567',
    'свид. о рожд. 0987654',
    'свидетельства о рождении ребенка номер 7654321',
    'свидетельство о смерти № 5566778',
  ],
  ignored: [
    'свидетельство о рождении, заявка 1048811',
    'свидетельства о рождении выдают 12:45-13:30',
    'свидетельство о рождении нужно',
    'свидетельство о рождении за 3 дня',
    'туу туралы куәлік алу',
    'родился 12.03.2015',
    '0123456',
    'свидетельство 0123456',
    'номер 7654321',
    'birth certificate copy',
    'свидетельство о браке 2 копии',
    'акт 0123456',
    'день рождения 7654321',
  ],
};

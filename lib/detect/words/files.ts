/** Words of file names and of lists of people. The marks are explained in `identity.ts`. */
import type { WordList } from './list';

export const fileWords: WordList = {
  fileType:
    'jpg jpeg png heic webp pdf doc docx xls xlsx csv tsv txt rtf odt ods ppt pptx zip rar tif tiff gif bmp mp4 xml json sql mdb dbf',
  people: `список- списки списка реестр* анкет* резюме табел* ведомост* база базы выгрузк* личн*_дел* личк- сотрудники сотрудников граждан жильц* учеников учащихся пациентов избирател* клиентов тізім* тизим* тізілім* тизилим* сауалнам* түйіндеме* қызметкерлер* кызметкерлер* азаматтар* оқушылар* окушылар* балалар* деректер* дерекқор* staff employees clients patients cv resume payroll roster`,
  harmless: `день_рожден* дня_рожден* днем_рожден* днём_рожден* дню_рожден* дне_рожден* туған_күнің* туған_күніңмен туған_күнің_құтты* туған_күн_құтты* с_днюх* happy_birthday birthday_party`,
};

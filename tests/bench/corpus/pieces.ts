/** Letters, names, streets and other pieces that values are made of; everybody is invented. */
import type { Random } from './random';

export type Maker = (random: Random, variant: string) => string;

export const two = (value: number): string => String(value).padStart(2, '0');
export const group = (value: string, sizes: number[], separator: string): string => {
  const starts = sizes.map((_, i) => sizes.slice(0, i).reduce((total, size) => total + size, 0));
  return starts.map((start, i) => value.slice(start, start + (sizes[i] ?? 0))).join(separator);
};
export const LETTERS = 'ABCDEFGHKLMNOPRSTUVXYZ';
export const letters = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.pick(Array.from(LETTERS))).join('');
export const FIRST = [
  'Асель',
  'Данияр',
  'Гүлнар',
  'Ержан',
  'Светлана',
  'Тимур',
  'Айгерім',
  'Олег',
  'Жанар',
  'Нұрлан',
  'Марина',
  'Болат',
];
export const LAST = [
  'Тестова',
  'Пробаев',
  'Образцов',
  'Сериков',
  'Ахметова',
  'Касымов',
  'Ким',
  'Иванова',
  'Жұмабек',
  'Әлімов',
];
export const STREETS = [
  'Абая',
  'Сатпаева',
  'Достык',
  'Толе би',
  'Жандосова',
  'Кенесары',
  'Республики',
  'Гоголя',
  'Сейфуллина',
  'Тауелсиздик',
];
export const STREETS_KK = ['Абай', 'Қабанбай батыр', 'Сәтбаев', 'Тәуелсіздік', 'Байтұрсынұлы', 'Жамбыл', 'Әйтеке би'];
export const HEX = '0123456789abcdef';
export const hex = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.pick(Array.from(HEX))).join('');
export const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];
export const MONTHS_KK = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];
export const WORDS = ['zima', 'barys', 'almaty', 'Astana', 'dala', 'Kaz', 'buh', 'admin', 'oqu', 'Svetik', 'qwe'];

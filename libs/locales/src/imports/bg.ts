import type { Translation } from '../translation';
import type { ImportMessages } from './en';

export const bg: Translation<ImportMessages, 'bg'> = {
  line: 'Ред {{line}}',
  problem: {
    empty: 'Файлът е празен. Изберете друг.',
    'too-large':
      'Файлът е твърде голям: {{bytes}}, четат се най-много {{limit}}. Изнесете програмата на части.',
    'encoding-unreadable': 'Буквите във файла не се четат като {{encoding}}. Запишете го като UTF-8.',
    'xml-malformed': 'Файлът не е правилен XML ({{reason}}). Изнесете го отново.',
    'xml-entities':
      'Файлът задава свои същности. От съображения за сигурност такива файлове не се четат; изнесете го без тях.',
    'xml-too-deep': 'Елементите са вложени твърде дълбоко; границата е {{limit}}. Това едва ли е програма.',
    'xml-too-many-elements':
      'Във файла има твърде много елементи; границата е {{limit}}. Изнесете програмата на части.',
    'json-malformed': 'Файлът не е правилен JSON ({{reason}}). Изнесете го отново.',
    'calendar-malformed': 'Календарният файл не се чете ({{reason}}). Изнесете го отново.',
    'csv-malformed': 'В таблицата има незатворена кавичка. Затворете я и внесете файла отново.',
    'not-a-schedule':
      'Това не е програма: очаква се „{{expected}}“, а вътре е „{{found}}“. Изберете друг файл или формат.',
    'column-missing': 'В таблицата няма колона „{{column}}“. Дайте това име на някоя в първия ред.',
    'too-many-sessions': 'Във файла има твърде много сесии; границата е {{limit}}. Разделете го.',
    unreadable: 'Файлът не се чете ({{reason}}). Изнесете го отново или в друг формат.',
    'encoding-guessed':
      'Файлът не е в UTF-8 и е прочетен като {{encoding}}. Проверете дали всички букви са верни.',
    'column-unknown': 'Колоната „{{column}}“ е непозната и не е взета.',
    'zone-unknown': 'Часовият пояс „{{zone}}“ е непознат. Часовете са прочетени по {{used}}.',
    'conference-missing': 'Във файла липсва нещо за събитието: {{field}}.',
    'events-outside-rooms_one': '{{count}} сесия е извън залите. Взета е без зала.',
    'events-outside-rooms_other': '{{count}} сесии са извън залите. Взети са без зала.',
    'guid-missing_one':
      '{{count}} сесия няма идентификатор и получи такъв. След промяна във файла може да дойде като нова.',
    'guid-missing_other':
      '{{count}} сесии нямат идентификатор и получиха такъв. След промяна във файла може да дойдат като нови.',
    'guid-twice':
      '„{{title}}“ има същия идентификатор като сесията на ред {{firstLine}} и не е взета. Дайте ѝ свой.',
    'title-missing': 'Сесия без заглавие не е взета. Дайте ѝ заглавие и внесете файла отново.',
    'wrong-type': 'В „{{path}}“ вместо {{expected}} има {{found}}. Стойността не е взета.',
    'date-missing': '„{{session}}“ няма дата и час. Взета е без тях.',
    'date-unreadable': 'Времето на „{{session}}“ не се чете: {{value}}. Взета е без него.',
    'time-skipped':
      '„{{session}}“ започва в {{value}}, час, който се прескача при лятното време. Преместена е след него.',
    'duration-missing': '„{{session}}“ няма продължителност. Задайте край.',
    'duration-unreadable': 'Продължителността на „{{session}}“ не се чете: {{value}}. Задайте край.',
    'room-missing': '„{{session}}“ няма зала.',
    'room-differs': '„{{session}}“ е под зала „{{room}}“, но посочва „{{used}}“. Взета е втората.',
    'outside-conference':
      '„{{session}}“ е на {{day}}, извън дните на събитието ({{start}} – {{end}}). Проверете датата.',
    'recurrence-ignored': '„{{session}}“ се повтаря в календара. Взет е само първият път.',
    'text-cleaned': 'От текста на „{{session}}“ ({{field}}) е махнато това, което може да е опасно.',
    'text-shortened':
      'Текст на „{{session}}“ ({{field}}) беше твърде дълъг и е съкратен. Границата в знаци: {{limit}}.',
    'address-refused': 'Адрес в „{{session}}“ не е правилен уеб адрес и не е взет: {{url}}',
    'too-many-parts':
      '„{{session}}“ има твърде много записи ({{part}}). Взети са само първите, до {{limit}}.',
    'more-problems_one': 'Още {{count}} проблем не е показан.',
    'more-problems_other': 'Още {{count}} проблема не са показани.',
  },
  field: {
    title: 'заглавие',
    subtitle: 'подзаглавие',
    dates: 'дати',
    abstract: 'кратко описание',
    description: 'описание',
    biography: 'биография',
    person: 'човек',
    persons: 'хора',
    links: 'връзки',
    attachments: 'приложения',
    room: 'зала',
    track: 'поток',
    type: 'вид',
    language: 'език',
    conference: 'събитие',
  },
  type: {
    string: 'текст',
    number: 'число',
    integer: 'цяло число',
    boolean: 'да или не',
    array: 'списък',
    object: 'група полета',
    'array of objects': 'списък от групи',
    null: 'нищо',
  },
};

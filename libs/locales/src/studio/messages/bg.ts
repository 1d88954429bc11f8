import type { Translation } from '../../translation';
import type { MessageMessages } from './en';

export const messages: Translation<MessageMessages, 'bg'> = {
  messages: {
    title: 'Писане на писмо',
    lead: 'Обикновен текст. {{placeholders}} се попълват за всеки. Който чете на език, оставен празен, получава първия на събитието.',
    subject: 'Тема',
    text: 'Текст',
    preview: 'Покажи как изглежда',
    example: 'До {{name}}, {{to}}:',
    before: 'Писано преди',
    to_chosen_one: 'Пиши на {{count}} избран',
    to_chosen_other: 'Пиши на {{count}} избрани',
    to_found_one: 'Пиши на {{count}} намерен',
    to_found_other: 'Пиши на всички {{count}} намерени',
    goes_to_one: 'Отива до {{count}} човек',
    goes_to_other: 'Отива до {{count}} души',
    send_one: 'Изпрати до {{count}} човек',
    send_other: 'Изпрати до {{count}} души',
    sent_one: 'На път към {{count}} човек.',
    sent_other: 'На път към {{count}} души.',
    people_one: '{{count}} човек',
    people_other: '{{count}} души',
  },
};

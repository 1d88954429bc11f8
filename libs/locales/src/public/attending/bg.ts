import type { Translation } from '../../translation';
import type { AttendingMessages } from './en';

export const attending: Translation<AttendingMessages, 'bg'> = {
  attending: {
    tickets_one: 'Вашият билет',
    tickets_other: 'Вашите билети',
    ticket_text: 'Покажете го на входа, на екрана или отпечатан. И без него ще ви намерим по име.',
    ticket_alt: 'QR код на билета на {{name}}, номер {{reference}}',
    number: 'Билет {{reference}}',
    is_in: 'Влязъл на {{date}}, {{time}}',
    pdf: 'Билет като PDF',
    live_counts: 'Влезте оттук, за да се отчете участието ви.',
    certificate: 'Удостоверение за участие',
    certificate_open:
      'Участвали сте и можете да получите удостоверение. По кода му всеки може да провери, че е истинско.',
    certificate_get: 'Вземете удостоверението',
    certificate_ready: 'Удостоверението ви е готово.',
    certificate_pdf: 'Удостоверение като PDF',
    certificate_pdf_of: 'Удостоверение като PDF: {{name}}',
    check_title: 'Проверка на удостоверение',
    check_lead: 'Кодът е в долния край на всяко удостоверение.',
    check_code: 'Код на удостоверението',
    check_do: 'Провери',
    check_true: 'Удостоверението е истинско',
    check_false: 'Няма удостоверение с този код',
    check_false_text: 'Проверете дали е написан, както стои там. Главни и малки букви не са от значение.',
    check_name: 'Издадено на',
    check_event: 'Събитие',
    check_when: 'Дата',
    check_how: 'Участие',
    check_minutes_one: 'онлайн, {{count}} минута',
    check_minutes_other: 'онлайн, {{count}} минути',
    check_hall: 'в залата',
    check_by: 'Издадено от',
    check_at: 'Издадено на дата',
  },
};

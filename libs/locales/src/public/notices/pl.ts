import type { Translation } from '../../translation';
import type { NoticesMessages } from './en';

export const notices: Translation<NoticesMessages, 'pl'> = {
  privacy: {
    title: 'Dane osobowe',
    lead: 'Jakie dane przechowujemy, po co i jak długo.',
    who_title: 'Kto odpowiada',
    who: '{{organiser}} organizuje wydarzenia na tej stronie i odpowiada za dane.',
    who_none: 'Za dane odpowiada organizator wskazany na stronie wydarzenia.',
    write: 'Pytania i wnioski: {{email}}',
    kept_title: 'Co przechowujemy',
    kept_register: 'Przy zapisach: imię i nazwisko, e-mail, organizację, język i sposób udziału.',
    kept_question: 'Przy pytaniu: jego treść, a podpis tylko wtedy, gdy zostanie podany.',
    kept_comment: 'Przy komentarzu: podpis i treść, które są widoczne, oraz e-mail, który widoczny nie jest.',
    kept_log: 'Dziennik serwera krótko przechowuje dane techniczne żądań, aby usługa była bezpieczna.',
    why_title: 'Po co',
    why: 'Aby zapewnić miejsce, wysłać potwierdzenie i wpis do kalendarza oraz wykazać instytucji finansującej liczbę uczestników.',
    third_title: 'Filmy innych dostawców',
    third:
      'Transmisje i filmy pochodzą od dostawców takich jak Facebook czy YouTube. Bez Państwa zgody nic się od nich nie wczyta, a zgodę można cofnąć przy każdym odtwarzaczu.',
    cookies_title: 'Pliki cookie',
    cookies:
      'Nie używamy plików cookie do reklam ani statystyk. Jeden zapamiętuje wybrane kolory, jeden wiąże pytania i głosy na żywo z Państwa przeglądarką, a jeden utrzymuje zalogowanie organizatorów.',
    rights_title: 'Państwa prawa',
    rights:
      'Dane można zobaczyć, poprawić lub usunąć. Osobisty link pozwala zrezygnować w każdej chwili; w innych sprawach prosimy pisać do organizatora. Przysługuje też skarga do organu ochrony danych.',
  },
  accessibility: {
    title: 'Dostępność',
    lead: 'Te strony są dla wszystkich, na każdym urządzeniu.',
    aim_title: 'Do czego dążymy',
    aim: 'Strona powstała tak, by spełniać WCAG 2.2 na poziomie AA, zgodnie z EN 301 549 i dyrektywą (UE) 2016/2102.',
    works_title: 'Co działa',
    works_keyboard: 'Wszystko jest dostępne z samej klawiatury.',
    works_reader: 'Czytniki ekranu otrzymują nagłówki, stany, błędy i zmiany.',
    works_script: 'Program, zapisy i relacje działają bez JavaScriptu.',
    works_look:
      'Tekst można powiększyć do 400 %, kolory są zgodne z urządzeniem lub wyborem, ruch można wyłączyć.',
    limits_title: 'Co może nie działać',
    limits: 'Na odtwarzacze innych dostawców i dokumenty organizatorów nie mamy wpływu.',
    tell_title: 'Prosimy o uwagi',
    tell: 'Jeśli coś przeszkadza, prosimy pisać na {{email}}, podając stronę i używany sprzęt; odpowiadamy w ciągu dwóch tygodni.',
    tell_none: 'Jeśli coś przeszkadza, prosimy pisać do organizatora wskazanego na stronie wydarzenia.',
  },
  error: {
    not_found: 'Nie ma takiej strony',
    gone: 'Ten link nie jest już ważny',
    busy: 'Zbyt wiele żądań',
    down: 'Coś zepsuło się po naszej stronie',
    refused: 'To nie było możliwe',
    do_home: 'Do wszystkich wydarzeń',
    do_back: 'Proszę wrócić i spróbować ponownie.',
    do_wait: 'Proszę odczekać minutę i spróbować ponownie.',
    do_link: 'Proszę poszukać nowszego linku w poczcie lub napisać do organizatora.',
    do_search: 'Proszę sprawdzić adres albo poszukać wydarzenia na liście.',
    do_down: 'Zapisane dane nie zginęły. Proszę spróbować za kilka minut.',
    code: 'Kod {{status}}',
  },
};

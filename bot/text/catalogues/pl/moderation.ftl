# Zgłoszenia i moderacja.

cmd-moderation = moderacja
    .description = Wizytówki, zgłoszenia i dziennik działań moderacji
cmd-moderation-introduction = wizytówka
    .description = Obejrzyj czyjąś wizytówkę: możesz ją ukryć, pokazać lub usunąć
cmd-moderation-member = osoba
    .description = Czyja wizytówka
cmd-moderation-reports = zgłoszenia
    .description = Zgłoszenia, których nikt jeszcze nie rozpatrzył
cmd-moderation-log = dziennik
    .description = Kto co zrobił i dlaczego
cmd-moderation-export = eksport
    .description = Katalog jako plik do arkusza kalkulacyjnego: to, co jest widoczne dla wszystkich

report-title = Zgłoszenie
report-about = Dotyczy: **{ $name }** ({ $member }), zgłasza { $reporter }, { $date }
report-form-title = Zgłoszenie do moderacji
report-form-label = Co jest nie tak z tą wizytówką?
report-form-hint = Zobaczy to tylko moderacja, razem z informacją, kto to napisał
report-thanks = Dziękuję. Moderacja się temu przyjrzy.
report-too-many = To już dużo zgłoszeń jak na jeden dzień. Napisz bezpośrednio do moderacji, żeby nic nie umknęło.

state-published = opublikowana
state-unpublished = wycofana przez osobę, do której należy
state-hidden = ukryta przez moderację

moderation-state = Wizytówka { $member }: **{ $state }**
moderation-reason = Powód: { $reason }
moderation-reports-title = Otwarte zgłoszenia
moderation-reports-none = Nic na Ciebie nie czeka.
moderation-look-button = Obejrzyj
moderation-hide-button = Ukryj
moderation-show-button = Pokaż ponownie
moderation-remove-button = Usuń
moderation-dismiss-button = Wszystko w porządku
moderation-hiding-title = Ukryj tę wizytówkę
moderation-removing-title = Usuń tę wizytówkę
moderation-reason-label = Dlaczego?
moderation-reason-hint = Przeczyta to osoba, do której należy wizytówka, więc napisz, co należy zmienić
moderation-hidden = Ukryto. Osoba, do której należy wizytówka, zna już powód i może ją zmienić.
moderation-removed = Usunięto. Treść wróciła do osoby, która ją napisała, jako szkic, razem z powodem.
moderation-shown = Wizytówka jest znowu widoczna, a osoba, do której należy, już o tym wie.
moderation-dismissed = Zgłoszenia są zamknięte. Nic nie zostało zmienione.
moderation-no-introduction = Ta osoba nie ma tu wizytówki.
moderation-log-title = Co zrobiła moderacja
moderation-log-empty = Jeszcze nic.
moderation-exported = Plik obejmuje { $count ->
        [one] jedną osobę
        [few] { $count } osoby
        [many] { $count } osób
       *[other] { $count } osoby
    } i tylko to, co jest widoczne dla wszystkich. Przechowuj go nie dłużej, niż to konieczne: gdy ktoś usunie swoje dane, z tego pliku one nie znikną.

setting-channels = kanały
setting-coaches = kto jest coachem
setting-digest = przegląd tygodnia
setting-forum-authors = kto zwołuje fora
setting-forum-templates = szablony forów
setting-languages = języki publicznych wpisów
setting-moderators = kto moderuje
setting-pairs = pary ponad granicami
setting-places = miejscowości
setting-retention = jak długo przechowywać dane
setting-set-up = zakończono konfigurację
setting-unanswered = posty bez odpowiedzi

act-settings = zmiana ustawień
act-hide = ukrycie wizytówki
act-show = ponowne pokazanie wizytówki
act-remove = usunięcie wizytówki
act-dismiss = zamknięcie zgłoszeń, bez zastrzeżeń
act-export = eksport katalogu

decision-hide =
    Moderacja serwera { $server } ukryła Twoją wizytówkę. Powód: { $reason }
    Możesz ją tam zmienić poleceniem `/wizytówka`; moderacja może ją potem znowu pokazać. Jeśli się nie zgadzasz, napisz do moderacji na serwerze.
decision-show = Moderacja serwera { $server } znowu pokazuje Twoją wizytówkę.
decision-remove =
    Moderacja serwera { $server } usunęła Twoją wizytówkę. Powód: { $reason }
    Jej treść nie przepadła: przez 30 dni `/wizytówka` pokaże Ci ją jako szkic. Jeśli się nie zgadzasz, napisz do moderacji na serwerze.

changed-title = Zmieniona po ukryciu
changed-body = **{ $name } ({ $member })**: ukryta wizytówka została zmieniona. Obejrzyj ją jeszcze raz.

csv-country = Kraj
csv-confirmed = Potwierdzono

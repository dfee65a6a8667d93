# Komunikaty i przegląd tygodnia. „Ogłoszenia” to słowo dla współpracy.

## Polecenia

cmd-announce = ogłoś
    .description = Komunikaty teraz lub później, jednorazowe i cykliczne; przegląd tygodnia
cmd-announce-new = nowe
    .description = Napisz komunikat albo dokończ już zaczęty
cmd-announce-list = lista
    .description = Co i kiedy jest ogłaszane: zmień, wstrzymaj lub usuń
cmd-announce-digest = przegląd
    .description = Raz w tygodniu: co nowego na tym serwerze

help-announce = **Ogłosić coś albo wiedzieć, co się dzieje**
    { $announce_new }, { $announce_list }, { $announce_digest }; posty, na które nikt nie odpowiada: { $unanswered }; czego nie udało się dostarczyć: { $deliveries }

## Pisanie

announcement-panel-new = Nowy komunikat
announcement-panel-edit = Zmiana komunikatu
announcement-panel-intro = Wszystko, co wybierzesz i napiszesz, zapisuje się od razu, więc możesz w każdej chwili przerwać i wrócić poleceniem `/ogłoś nowe` albo `/ogłoś lista`. Nic nie zostanie opublikowane, dopóki nie naciśniesz zielonego przycisku.
announcement-problems = Spójrz na to jeszcze raz; reszta jest zapisana:
announcement-words-form = W tym języku: { $language }
announcement-title-label = Tytuł
announcement-text-label = Treść
announcement-text-hint = Formatowanie Discorda działa. Jeśli oba pola będą puste, ten język zniknie.
announcement-words-none = jeszcze nie ma treści
announcement-words-waiting = Twój tekst jest zapisany, ale wymaga poprawki: otwórz go ponownie.
announcement-write-button = Napisz
announcement-change-button = Zmień
announcement-other-language = Dodaj inny język
announcement-channels = Gdzie? Wybierz kanały
announcement-role = Powiadomić którąś rolę? Wybierz jedną albo zostaw puste
announcement-follow = Serwery obserwujące
announcement-follow-on = Trafi też na kanały, które obserwują Twój
announcement-follow-off = Zostaje na tym serwerze
announcement-follow-button = Opublikuj także tam
announcement-follow-stop-button = Nie publikuj tam
announcement-when = Kiedy
announcement-when-now = gdy tylko naciśniesz zielony przycisk
announcement-when-at = { $day }, godz. { $time } ({ $zone }); u Ciebie { $stamp }
announcement-when-repeats = { $how }, do { $until }
announcement-time-form = Kiedy?
announcement-date-label = Data
announcement-date-hint = na przykład 4.5.2026 albo 2026-05-04; puste: od razu
announcement-time-label = Godzina
announcement-time-hint = na przykład 18:00; puste: w południe
weekly-zone-label = Czas w miejscowości
announcement-repeat-label = Jak często?
announcement-until-label = Do kiedy, jeśli się powtarza
announcement-until-hint = ostatni dzień, w którym może się pojawić
repeat-once = jeden raz
repeat-week = co tydzień
repeat-fortnight = co dwa tygodnie
repeat-month = co miesiąc, w ten sam dzień tygodnia
announcement-preview-button = Podgląd
announcement-preview-title = Tak zobaczą to wszyscy
announcement-preview-role = Powiadomi: { $role }
announcement-post-button = Opublikuj teraz
announcement-schedule-button = Zaplanuj
announcement-save-button = Zapisz zmiany
announcement-discard-button = Odrzuć szkic
announcement-discarded = Szkicu już nie ma. To, co było zapisane wcześniej, zostaje bez zmian.
announcement-saved = Zapisano. Komunikat pojawi się w swoim czasie; nie musisz robić nic więcej.
announcement-saved-now = Komunikat jest w drodze: za chwilę będzie na kanałach.

## Co jest nie tak

announcement-no-words = Napisz go przynajmniej w jednym języku.
announcement-words-half = Komunikat potrzebuje i tytułu, i treści.
announcement-too-long = Wszystkie języki razem mają { $length } { $length ->
        [one] znak
        [few] znaki
        [many] znaków
       *[other] znaku
    }, a w jednej wiadomości mieści się { $limit }. Skróć tekst; to, co jest już napisane, nie przepadnie.
announcement-no-channel = Wybierz co najmniej jeden kanał.
announcement-channel-gone = Wybrany kanał został usunięty albo już go nie widzę. Wybierz inny.
announcement-channel-not-yours = Na kanale { $channel } nie wolno Ci pisać, więc nie mogę zrobić tego za Ciebie.
announcement-channel-lacks = Na kanale { $channel } brakuje mi jeszcze: { $permissions }. Zezwól na to w ustawieniach kanału, w zakładce Uprawnienia.
announcement-role-gone = Wybrana rola została usunięta. Wybierz inną albo żadną.
announcement-role-everyone = Nie powiadamiam @everyone: wybierz rolę osób, które chcą o tym wiedzieć.
announcement-role-not-yours = Nie wolno Ci powiadamiać roli { $role } na kanale { $channel }. Wybierz inną albo poproś kogoś z administracji, żeby można było o niej wspominać.
announcement-role-not-mine = Nie wolno mi powiadamiać roli { $role } na kanale { $channel }. Zezwól w ustawieniach serwera na wspominanie o tej roli albo nie wybieraj żadnej.
announcement-date-unclear = Nie potrafię odczytać tej daty. Napisz ją tak: 4.5.2026 albo 2026-05-04.
announcement-time-unclear = Nie potrafię odczytać tej godziny. Napisz ją tak: 18:00.
announcement-date-missing = Jest godzina, ale brakuje daty. Podaj jedno i drugie albo nic, jeśli ma być od razu.
announcement-time-skipped = Tego dnia zegary są tam przestawiane do przodu i godziny { $time } nie ma: zamiast niej jest { $next }. Wybierz inną godzinę.
announcement-in-past = Ten czas już minął. Wybierz późniejszy.
announcement-too-far = To dalej niż { $days } dni naprzód. Wybierz wcześniejszą datę.
announcement-needs-end = To, co się powtarza, musi mieć koniec. Podaj ostatni dzień.
announcement-end-too-early = Przed tą datą komunikat nie pojawiłby się drugi raz. Wybierz późniejszy koniec albo „{ repeat-once }”.
announcement-end-too-far = Koniec może przypadać najwyżej { $days } dni od pierwszego razu, a jeśli ten już minął – od dziś. Wybierz wcześniejszy; później można go przedłużyć.
announcement-over = Ten komunikat nie ma już kolejnych terminów. Najpierw zmień jego czas.
announcement-changed-meanwhile = Gdy trwało pisanie, ktoś inny z moderacji zapisał zmianę tego samego. Twoja wersja jest zachowana i widać ją tutaj: obejrzyj tamtą przez `/ogłoś lista`, a potem zapisz ponownie, żeby ją zastąpić, albo odrzuć swoją.
announcement-too-many = Na tym serwerze czeka już { $limit } komunikatów. Usuń któryś, zanim dodasz kolejny.
announcement-gone = Tego komunikatu już nie ma.

## Lista

announcements-title = Komunikaty
announcements-none = Jeszcze nic.
announcement-list-button = Wszystkie komunikaty
announcement-new-button = Nowy komunikat
announcement-open-button = Otwórz
announcement-pause-button = Wstrzymaj
announcement-resume-button = Wznów
announcement-delete-button = Usuń
announcement-paused = Wstrzymany: nic się nie pojawi, dopóki go nie wznowisz.
announcement-resumed = Wznowiony od najbliższego terminu. To, co przypadło na przerwę, się nie pojawi.
announcement-delete-sure = Usunąć **{ $title }**? Nic więcej się z niego nie pojawi. To, co już opublikowano, zostanie na kanałach.
announcement-deleted = Usunięto. Nic więcej się z niego nie pojawi.
announcement-state-next = następny raz { $date }
announcement-state-once = pojawi się { $date }
announcement-state-paused = wstrzymany
announcement-state-over = zakończony { $date }
announcement-trouble = Ostatnim razem nie dotarł wszędzie.
announcement-trouble-in = Na kanale { $channel } komunikat nie mógł się pojawić. Powód pokaże `/niedostarczone`.
announcement-unpublished = Na kanale { $channel } komunikat się pojawił, ale nie udało się go opublikować na kanałach, które obserwują ten kanał.
announcement-publish-button = Opublikuj ponownie
announcement-trouble-late = Na kanale { $channel } komunikat się nie pojawił, bo o tej porze nie działałem, a potem było już za późno.
announcement-late = To miało się pojawić { $date }. O tej porze nie działałem.

act-announce = nowy komunikat
act-change-announcement = zmiana komunikatu
act-pause-announcement = wstrzymanie komunikatu
act-resume-announcement = wznowienie komunikatu
act-delete-announcement = usunięcie komunikatu

## Przegląd tygodnia

weekly-at = { $weekday }, { $time } ({ $zone })
digest-title = Nowe w tym tygodniu
digest-introductions = { $count ->
        [one] Przedstawiła się jedna osoba
        [few] Przedstawiły się { $count } osoby
        [many] Przedstawiło się { $count } osób
       *[other] Przedstawiło się { $count } osoby
    }
digest-elsewhere = Gdzie indziej
digest-introductions-more = i jeszcze { $count }: `/ludzie szukaj`
digest-forums = { $count ->
        [one] Przed nami jedno forum
        [few] Przed nami { $count } fora
        [many] Przed nami { $count } forów
       *[other] Przed nami { $count } forum
    }
digest-forums-more = i jeszcze { $count }: `/forum lista`
digest-settings-title = Przegląd tygodnia
digest-intro = Raz w tygodniu piszę na kanale, co nowego i jakie fora są przed nami, w podziale na miejscowości. Gdy nie ma nic nowego, nie piszę nic.
digest-on = **Włączony.** Następny { $date }.
digest-off = Wyłączony.
digest-on-button = Włącz
digest-off-button = Wyłącz
digest-channel-choose = Wybierz kanał dla przeglądu
digest-time-form = Kiedy ma być przegląd?
weekly-weekday-label = Dzień tygodnia
weekly-hour-label = Godzina
digest-nothing = Teraz nie ma nic nowego, więc nic by się nie pojawiło.
digest-no-channel = Najpierw wybierz kanał.

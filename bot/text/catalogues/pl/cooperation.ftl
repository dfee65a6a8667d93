# Ogłoszenia: szukam, oferuję, szukamy partnerów; kto pasuje; spotkanie.

## Commands

cmd-cooperation = współpraca
    .description = Szukaj, oferuj, znajdź partnerów w innych krajach i językach
cmd-cooperation-new = nowe
    .description = Napisz w swoim języku, czego szukasz albo co oferujesz
cmd-cooperation-mine = moje
    .description = Twoje ogłoszenia i to, co czeka na Twoją odpowiedź
cmd-cooperation-browse = przeglądaj
    .description = Tablica: czego szukają i co oferują inni
cmd-cooperation-kind = rodzaj
    .description = Kto czegoś szuka, kto coś oferuje, kto szuka partnerów
cmd-cooperation-language =
    .description = Język, w którym można wziąć udział
cmd-side-seek = szuka czegoś
cmd-side-offer = oferuje coś
cmd-side-partner = szuka partnerów
cmd-menu-request = Zrób z tego ogłoszenie

## Kinds, parts and states

coop-kind-seek = Szukam
coop-kind-offer = Oferuję
coop-kind-partner = Szukamy partnerów

coop-part-kind = Rodzaj
coop-part-concepts = Temat
coop-part-period = Kiedy
coop-part-mode = Gdzie
coop-part-languages = Języki
coop-part-reward = W zamian
coop-part-countries = Mile widziane kraje

coop-period-soon = w ciągu miesiąca
coop-period-months = w najbliższych trzech miesiącach
coop-period-year = w ciągu roku
coop-period-whenever = kiedy będzie pasować
coop-mode-remote = zdalnie
coop-mode-either = na miejscu albo zdalnie
coop-mode-on-site = na miejscu
coop-reward-paid = płatne
coop-reward-exchange = wymiana
coop-reward-volunteer = bez wynagrodzenia
coop-reward-open = do uzgodnienia
coop-any-language = dowolny język
coop-any-country = dowolny kraj
coop-concepts-none = żadne z tych

coop-programme = Program
coop-deadline = Termin składania wniosków
coop-duration = Czas trwania
coop-budget = Budżet
coop-lead = Lider
coop-found = Już z nami
coop-progress-partners = { $found } z { $needed ->
        [one] jednego partnera
        [few] { $needed } partnerów
        [many] { $needed } partnerów
       *[other] { $needed } partnera
    }
coop-progress-countries = { $found } z { $needed ->
        [one] jednego kraju
        [few] { $needed } krajów
        [many] { $needed } krajów
       *[other] { $needed } kraju
    }

coop-open-until = otwarte do { $date }
coop-tag-open = aktualne
coop-tag-over = nieaktualne
coop-state-expired = już nieaktualne
coop-state-closed = zamknięte
coop-was-met = doszło do spotkania
coop-was-working = pracujemy razem
coop-was-done = projekt jest zakończony
coop-was-nothing = nic z tego nie wyszło

## Writing

coop-new-title = Co Ci chodzi po głowie?
coop-new-intro =
    Pisz w swoim języku. Szukam pasujących osób we wszystkich krajach sieci i od razu pokazuję, tylko Tobie, kto pasuje i dlaczego.
    Wszystko, co piszesz, zapisuje się od razu, więc możesz przerwać w każdej chwili i wrócić przez `/współpraca nowe`.
coop-begin-seek-button = Szukam
coop-begin-offer-button = Oferuję
coop-begin-partner-button = Szukamy partnerów do projektu

coop-words-form-title = Własnymi słowami
coop-words-form-label = O co chodzi?
coop-words-form-hint = W dowolnym z naszych pięciu języków. Nazwij umiejętność albo rzecz i napisz, do czego.
coop-any-placeholder = Szukamy …, możemy zaoferować …
coop-seek-placeholder = Potrzebujemy kogoś, kto oświetli naszą wystawę w spichlerzu …
coop-offer-placeholder = Pożyczę 200 m płótna żaglowego i pokażę, jak je szyć …
coop-partner-placeholder = Nasze muzeum i chór chcą razem złożyć wniosek, brakuje jeszcze dwóch …

coop-panel-title = Twoje ogłoszenie
coop-panel-changing = Zmiana ogłoszenia
coop-panel-no-text = Jeszcze nic tu nie ma.
coop-panel-open = Jeszcze do uzupełnienia
coop-panel-open-hint = Odpowiedz, na co chcesz; wszystko można pominąć.
coop-panel-foreign = To nie wygląda na angielski, litewski, niemiecki, polski ani szwedzki, a te języki czytam najlepiej. Napisz to w jednym z nich, a łatwiej będzie kogoś znaleźć. Możesz też zostawić tak, jak jest: nic nie przepadnie, na tablicy wszyscy to przeczytają, a to, co wybierzesz poniżej, liczy się w każdym języku.
coop-panel-waiting = Wpisany tekst jest zachowany. Otwórz formularz jeszcze raz, żeby go poprawić.
coop-kind-placeholder = Co to jest?
coop-concepts-placeholder = Czego to dotyczy? Wybierz, co pasuje
coop-period-placeholder = Kiedy?
coop-mode-placeholder = Gdzie?
coop-languages-placeholder = Jakie języki powinna znać druga strona?
coop-reward-placeholder = Co w zamian?
coop-countries-placeholder = Skąd powinna być druga strona?
coop-text-button = Tekst
coop-programme-button = Program
coop-consortium-button = Partnerzy
coop-all-button = Cała reszta
coop-preview-button = Podgląd
coop-publish-button = Opublikuj
coop-publish-changes-button = Opublikuj zmiany
coop-discard-button = Odrzuć
coop-discarded = Odrzucone. To, co opublikowane, zostaje bez zmian.

coop-preview-consent =
    Publikując, zgadzasz się, żeby wszyscy na tym serwerze mogli to przeczytać na tablicy i żeby bot przynosił Ci odpowiedzi w wiadomościach prywatnych. W każdej chwili możesz to zmienić, zamknąć albo usunąć.

coop-programme-form-title = Program
form-coop-programme-label = Program albo komponent
form-coop-deadline-label = Termin składania wniosku
form-coop-duration-label = Jak długo ma trwać?
form-coop-budget-label = Budżet, mniej więcej
form-coop-lead-label = Kto jest liderem?
coop-programme-placeholder = Kreatywna Europa, małe projekty współpracy
coop-deadline-placeholder = 31.03.2027
coop-duration-placeholder = 24 miesiące, od września
coop-budget-placeholder = od 100 000 do 200 000 euro
coop-lead-placeholder = my; albo: jeszcze nie wiadomo
coop-consortium-form-title = Partnerzy
form-coop-partners-needed-label = Ilu partnerów potrzeba, razem z Wami?
form-coop-countries-needed-label = Ile krajów potrzeba, razem z Waszym?
form-coop-partners-found-label = Ilu już jest, razem z Wami?
form-coop-found-label = Kto już jest?
form-coop-countries-found-label = Z jakich krajów są ci, którzy już są?
coop-found-placeholder = teatr w Rostocku, szkoła w Rietavas

## Problems

coop-text-needed = Napisz w kilku słowach, o co chodzi.
coop-kind-needed = Najpierw wybierz, co to jest: szukasz czegoś, oferujesz coś czy szukasz partnerów do projektu?
coop-no-invites = Zaproszeń na inne serwery Discorda nie można umieszczać w ogłoszeniu. Usuń je; reszta jest zachowana.
coop-too-many-links = Masz tu { $count ->
        [one] jeden link
        [few] { $count } linki
        [many] { $count } linków
       *[other] { $count } linku
    }, a w ogłoszeniu zmieści się najwyżej { $limit }. Zostaw najważniejsze.
coop-date-unreadable = Nie potrafię odczytać daty „{ $typed }”. Napisz ją tak: 31.03.2027 albo 2027-03-31.
coop-date-past = Ten termin już minął. Podaj taki, który jest przed nami, albo zostaw puste pole.
coop-number-range = Podaj liczbę do { $most } albo zostaw puste pole.
coop-draft-there = Masz już zaczęte inne ogłoszenie, więc je zachowuję. Tekst Twojej wiadomości czeka pod „{ coop-text-button }”: wyślij ten formularz, żeby użyć go zamiast tamtego.
coop-not-your-message = To wiadomość kogoś innego. Ogłoszenie zrobisz tylko z własnej; powiedz tej osobie o `/współpraca nowe`.
coop-message-gone = Tej wiadomości już nie ma. Napisz ogłoszenie od nowa przez `/współpraca nowe`.
coop-nothing-to-publish = Nie ma nic nowego do opublikowania. Swoje ogłoszenia znajdziesz przez `/współpraca moje`.
coop-enough-open = Masz już { $limit ->
        [one] jedno otwarte ogłoszenie
        [few] { $limit } otwarte ogłoszenia
        [many] { $limit } otwartych ogłoszeń
       *[other] { $limit } otwartego ogłoszenia
    } i więcej się nie zmieści. Zamknij najpierw któreś przez `/współpraca moje`; szkic jest zachowany.
coop-enough-today = W ciągu doby możesz opublikować najwyżej { $limit ->
        [one] jedno ogłoszenie
        [few] { $limit } ogłoszenia
        [many] { $limit } ogłoszeń
       *[other] { $limit } ogłoszenia
    }. Szkic jest zachowany; opublikuj go później.
coop-enough-answers = W ciągu doby możesz odpowiedzieć najwyżej na { $limit ->
        [one] jedno ogłoszenie
        [few] { $limit } ogłoszenia
        [many] { $limit } ogłoszeń
       *[other] { $limit } ogłoszenia
    }. Wróć do tego później.
coop-gone = Tego ogłoszenia już nie ma. Rozejrzyj się przez `/współpraca przeglądaj`.
coop-not-open = To ogłoszenie nie jest już otwarte. Rozejrzyj się przez `/współpraca przeglądaj`.
coop-person-gone = Tej osoby nie można już zaproponować. Sprawdź jeszcze raz, kto pasuje, przez `/współpraca moje`.
coop-own-request = To Twoje własne ogłoszenie. Kto do niego pasuje, zobaczysz przez `/współpraca moje`.
coop-deadline-over = Termin tego projektu już minął. Najpierw go zmień, a potem otwórz ogłoszenie ponownie.

## What was found

coop-published = ✅ Opublikowane.
coop-published-changes = ✅ Zmiany są opublikowane.
coop-found-title = { $count ->
        [0] Na razie nikt nie pasuje wystarczająco dobrze
        [one] Jedna osoba, która może pasować
        [few] { $count } osoby, które mogą pasować
        [many] { $count } osób, które mogą pasować
       *[other] { $count } osoby, które mogą pasować
    }
coop-found-nobody-else = Na razie nikt więcej nie pasuje wystarczająco dobrze
coop-found-intro = Widzisz to tylko Ty. Jeśli chcesz kogoś poznać, zapytam tę osobę; nikt inny się nie dowie, a gdy obie strony powiedzą „tak”, otworzy się dla Was prywatny wątek.
coop-found-none = Wolę nie proponować nikogo niż byle kogo. Twoje ogłoszenie wisi na tablicy, a ja mogę dać znać, gdy ktoś będzie pasować.
coop-found-unread = Nie wiem, o co dokładnie chodzi. Napisz to innymi słowami, w jednym z naszych pięciu języków, albo naciśnij „{ panel-open-button }” i wybierz, co pasuje; wtedy poszukam jeszcze raz.
coop-because = { $discipline }: u Ciebie „{ $yours }”, po drugiej stronie „{ $theirs }”
coop-because-you-mean = { $discipline }: po drugiej stronie „{ $theirs }”, a Tobie chyba właśnie o to chodzi
coop-because-they-mean = { $discipline }: u Ciebie „{ $yours }”, a drugiej stronie chyba właśnie o to chodzi
coop-common-languages = wspólne języki: { $languages }
coop-no-common-language = nie podano wspólnego języka
coop-same-town = ta sama miejscowość
coop-kindred-title = Pasujące ogłoszenia innych
coop-did-you-mean = Czy chodzi o coś z tego? Wtedy poszukam jeszcze raz.
coop-meant-placeholder = Wybierz, o co chodzi
coop-watch-on-button = Daj znać, gdy ktoś będzie pasować
coop-watch-off-button = Nie dawaj mi już znać
coop-watching = Umowa stoi: napiszę w wiadomości prywatnej, gdy będzie pasować ktoś nowy, najwyżej trzy razy w tygodniu.
coop-watching-no-more = Nie będę już pisać o nowych osobach.
coop-manage-button = Moje ogłoszenie
coop-meet-button = Chętnie poznam
coop-misfit-button = To nie dla mnie …
coop-take-back-button = Jednak nie …
coop-asked = Chcesz poznać: { $people }. Gdy druga strona też powie „tak”, otworzy się prywatny wątek.

## Interest

coop-noted-author = Zapisano. Zapytam raz, jeśli ta osoba się na to zgadza. Nikt inny się nie dowie; gdy i ona powie „tak”, otworzy się dla Was prywatny wątek.
coop-noted-member = Zapisano. Powiem o tym tylko osobie, która napisała ogłoszenie. Jeśli i ona zechce Cię poznać, otworzy się dla Was prywatny wątek.
coop-met = 🎉 Druga strona też chce Cię poznać! Już Was ze sobą łączę.
coop-why-not = Dlaczego to nie pasuje? Nikt się nie dowie, a mnie pomoże to lepiej dobierać.
coop-not-skill-button = Nie ta dziedzina
coop-not-place-button = Nie to miejsce
coop-not-language-button = Nie ten język
coop-not-time-button = Brak czasu
coop-not-no-button = Po prostu nie
coop-declined = Dziękuję. Druga osoba się o tym nie dowie.
coop-pause-on-button = Na razie mnie nie proponuj
coop-pause-off-button = Zakończ przerwę
coop-paused-until = Do { $date } nie będę Cię proponować ani pisać Ci o ogłoszeniach.
coop-resumed = Znowu mogę Cię proponować.

## Messages

coop-fits = **Ogłoszenie na serwerze { $server } pasuje do tego, co o sobie piszesz:**
coop-fits-ask = Chcesz poznać tę osobę? Jeśli obie strony powiedzą „tak”, otworzy się prywatny wątek. Jeśli nie, nikt się nie dowie.
coop-interest = Ktoś chce Cię poznać w sprawie Twojego ogłoszenia:
coop-interest-ask = Chcesz poznać tę osobę? Wtedy otworzy się dla Was prywatny wątek. Jeśli nie, druga osoba się nie dowie.
coop-someone = Ktoś nowy pasuje do Twojego ogłoszenia:
coop-first = { $one } i { $other }, chcecie się nawzajem poznać!
coop-first-hint = Ten wątek jest dla Was; widzi go też moderacja. Może na początek: kiedy i jak porozmawiacie?
coop-contact = Ty i { $other } chcecie się nawzajem poznać! Po prostu do siebie napiszcie.
coop-expiring = Twoje ogłoszenie jest otwarte do { $date }. Czy jest jeszcze aktualne?
coop-outcome-ask = Czy mogę raz zapytać, co z tego wyszło? Dzięki temu sieć widzi, co się sprawdza.
coop-outcome-placeholder = Co z tego wyszło?
coop-outcome-thanks = Dziękuję za odpowiedź!
coop-outcome-still-open = Dziękuję za odpowiedź! Twoje ogłoszenie pozostaje otwarte do { $date }; zamknij je, gdy nie będzie już potrzebne.
coop-decision-hide-request =
    Moderacja serwera { $server } ukryła Twoje ogłoszenie. Powód: { $reason }
    Możesz je zmienić przez `/współpraca moje`; moderacja może je znowu pokazać.
coop-decision-show-request = Twoje ogłoszenie na serwerze { $server } jest znowu widoczne.{ $reason }
coop-decision-close-request = Moderacja serwera { $server } zamknęła Twoje ogłoszenie. Powód: { $reason }

## Lists

coop-mine-title = Twoja współpraca
coop-mine-waiting = Ogłoszenia, które do Ciebie pasują i czekają na odpowiedź
coop-mine-interested = Kto chce Cię poznać w sprawie Twoich ogłoszeń
coop-mine-own = Twoje ogłoszenia
coop-mine-none = Nie masz jeszcze ogłoszeń.
coop-mine-met = Poznane osoby
coop-own-placeholder = Otwórz jedno ze swoich ogłoszeń
coop-new-button = Nowe ogłoszenie
coop-browse-button = Tablica
coop-browse-title = { $count ->
        [0] Brak otwartych ogłoszeń
        [one] Jedno otwarte ogłoszenie
        [few] { $count } otwarte ogłoszenia
        [many] { $count } otwartych ogłoszeń
       *[other] { $count } otwartego ogłoszenia
    }
coop-browse-none = Na razie nic nie pasuje. Użyj mniej filtrów albo dodaj pierwsze ogłoszenie: `/współpraca nowe`
coop-fitting-button = Co do mnie pasuje?
coop-fitting-title = { $count ->
        [0] Na tablicy nic jeszcze do Ciebie nie pasuje
        [one] Jedno ogłoszenie, które do Ciebie pasuje
        [few] { $count } ogłoszenia, które do Ciebie pasują
        [many] { $count } ogłoszeń, które do Ciebie pasują
       *[other] { $count } ogłoszenia, które do Ciebie pasują
    }
coop-fitting-hint = Na podstawie Twojej wizytówki. Widzisz to tylko Ty.
coop-fitting-needs-consent = Do tego muszę porównać Twoją wizytówkę z ogłoszeniami. Zgódź się na „{ consent-matching }” w `/prywatność` i wróć tutaj.
coop-manage-title = Twoje ogłoszenie
coop-find-button = Kto pasuje?
coop-renew-button = Jeszcze 60 dni
coop-reopen-button = Otwórz ponownie
coop-renewed = Otwarte do { $date }.
coop-close-button = Zamknij ogłoszenie
coop-closed = Zamknięte. Jeśli chcesz, powiedz, co z tego wyszło.
coop-remove-button = Usuń ogłoszenie
coop-remove-ask = Usunąć to ogłoszenie na dobre, razem z propozycjami i odpowiedziami? Otwarte wątki zostaną. Jeśli wolisz je zachować, zamiast tego zamknij ogłoszenie.
coop-removed = Ogłoszenie jest usunięte.

## Moderation

coop-hidden = **Ukryte przez moderację.** Powód: { $reason }
coop-reports-button = Zgłoszenia: { $count }
coop-reports-further-button = Zgłoszenia ogłoszeń: { $count }
coop-reports-title = Zgłoszone ogłoszenia
coop-report-title = Ktoś zgłosił ogłoszenie
coop-report-about = Ogłoszenie: { $author }. Zgłoszenie: { $reporter }, { $date }:
coop-changed-hidden-title = Zmienione po ukryciu
coop-changed-hidden = { $author }: ukryte ogłoszenie zostało zmienione. Obejrzyj je jeszcze raz.
coop-reporting-form-title = Zgłoś ogłoszenie
coop-hiding-form-title = Ukryj ogłoszenie
coop-ending-form-title = Zamknij ogłoszenie
coop-end-button = Zamknij ogłoszenie
coop-now-hidden = Ogłoszenie jest ukryte, a osoba, która je napisała, zna powód.
coop-now-shown = Ogłoszenie jest znowu widoczne, a osoba, która je napisała, już o tym wie.
coop-now-closed = Ogłoszenie jest zamknięte, a osoba, która je napisała, zna powód.
act-hide-request = ukrycie ogłoszenia
act-show-request = ponowne pokazanie ogłoszenia
act-close-request = zamknięcie ogłoszenia
act-dismiss-request = brak zastrzeżeń do ogłoszenia

purpose-cooperation = Kanał współpracy
purpose-cooperation-hint = Tablica: tu pojawia się to, czego ludzie szukają i co oferują
channel-cooperation-name = współpraca
check-no-cooperation = Nie wybrano kanału współpracy, więc tablicę widać tylko przez `/współpraca przeglądaj`. Wybierz kanał w ustawieniach.

## In the digest, in privacy and in help

digest-cooperation = { $count ->
        [one] Jedno nowe ogłoszenie
        [few] { $count } nowe ogłoszenia
        [many] { $count } nowych ogłoszeń
       *[other] { $count } nowego ogłoszenia
    }
digest-cooperation-more = i jeszcze { $count }: `/współpraca przeglądaj`
privacy-stored-cooperation = **Ogłoszenia**: czego szukasz lub co oferujesz, kogo komu bot zaproponował i na podstawie których Twoich słów, co odpowiadasz, oraz przerwy. Jeśli działa model językowy, także liczby, które robi z Twoich słów, żeby je porównać. Odpowiedź widać po drugiej stronie dopiero wtedy, gdy obie powiedzą „tak”. Ogłoszenie znika po { $months } miesiącach od zakończenia, ze wszystkim, co się z nim wiąże; zostają tylko liczby bez imion. Szkic czeka { $days } dni.
help-cooperation = **Znaleźć partnerów ponad granicami i językami**
    { $cooperation_new }: napisz w swoim języku, czego szukasz albo co oferujesz; { $cooperation_browse } pokazuje, czego szukają i co oferują inni, a { $cooperation_mine }, co na Ciebie czeka. Możesz też otworzyć menu swojej wiadomości, potem Aplikacje, potem { cmd-menu-request }.

# Pairs across the border: rounds that bring members of different countries together.

cmd-pairs = paare
    .description = Triff immer wieder jemanden aus einem anderen Land des Netzwerks

help-pairs = **Immer wieder jemanden aus einem anderen Land treffen**
    { $pairs }: Jede Runde bringt dich mit einer Person zusammen, mit der du noch in keiner Runde warst.

pairs-title = Paare über die Grenze
pairs-intro = Jede Runde bringt dich mit einer Person aus einem anderen Land des Netzwerks zusammen, manchmal mit zweien. Nie zweimal mit derselben. Ihr redet, so lange ihr mögt; mehr wird nicht erwartet.
pairs-off = Zurzeit gibt es auf diesem Server keine Runden.
pairs-outside = Du machst nicht mit. Die nächste Runde ist am { $date }.
pairs-inside = **Du machst mit.** Die nächste Runde ist am { $date }.
pairs-paused = **Du machst Pause** bis zum { $date }.
pairs-left-out = **Zurzeit bringt dich keine Runde mit jemandem zusammen.**
pairs-stopped = Du hast die Nachrichten dazu abgestellt und würdest nicht erfahren, mit wem. Mit „{ pairs-join-button }“ bekommst du sie wieder.
pairs-join-button = Mitmachen
pairs-leave-button = Nicht mehr mitmachen
pairs-pause-button = { $days } Tage Pause
pairs-wake-button = Pause beenden
pairs-joined = Schön, dass du dabei bist. Zur nächsten Runde bekommst du eine Direktnachricht.
pairs-joined-closed = Schön, dass du dabei bist. Eine Direktnachricht konnte ich dir aber nicht schicken. Mit wem dich die nächste Runde zusammenbringt, siehst du deshalb nur hier, oder wenn die andere Person ein Gespräch mit dir eröffnet. Damit eine Nachricht kommt, erlaube in den Privatsphäre-Einstellungen dieses Servers Direktnachrichten von Servermitgliedern.
direct-test-pairs = Von jetzt an schreibe ich dir hier, wenn dich eine Paar-Runde mit jemandem zusammenbringt. Beenden kannst du das unter jeder Nachricht oder mit `/paare` auf dem Server.
pairs-left = Du machst nicht mehr mit. Ich merke mir nur, wen du schon getroffen hast, falls du wiederkommst, und wen du lieber nicht treffen möchtest.
pairs-earlier = Mit wem du schon zusammengebracht wurdest
pairs-nobody-left = eine Person, die nicht mehr hier ist
pairs-said-yes = getroffen
pairs-said-later = noch nicht
pairs-said-no = nicht getroffen
pairs-avoid-hint = Mit diesen Leuten bringe ich dich nicht zusammen, weder in einer Runde noch über einen Eintrag. Sie erfahren nie davon.
pairs-avoid-placeholder = Lieber nicht mit …
pairs-cadence-hint = Für die Moderation: wie oft es Runden gibt, immer montags um 9 Uhr.
pairs-cadence-placeholder = Wie oft?
pairs-cadence-off = Nie
pairs-cadence-fortnight = Alle zwei Wochen
pairs-cadence-month = Jeden Monat
pairs-cadence-quarter = Alle drei Monate

pairs-needs-introduction = Dafür brauchst du einen Steckbrief, den andere sehen. Schreib einen mit `/vorstellen` und komm dann wieder.
pairs-needs-town = In deinem Steckbrief steht noch nicht, wo du lebst; deshalb weiß ich nicht, wer für dich aus einem anderen Land ist. Ergänze deinen Ort mit `/vorstellen`.
pairs-not-in = Du machst gerade nicht mit. Öffne `/paare` noch einmal.
pairs-gone = Diese Leute sind hier nicht mehr zu treffen.
pairs-no-channel = Ich kann kein Gespräch eröffnen, weil dieser Server weder einen Kanal für Steckbriefe noch einen fürs Schwarze Brett hat. Bitte sag der Moderation Bescheid.

pairs-found-title = Jemand zum Kennenlernen
pairs-found = Diese Runde auf { $server } bringt euch zusammen:
pairs-found-next = Eröffne ein Gespräch und sag Hallo. Wer du bist und woran du arbeitest, ist ein guter Anfang; eine halbe Stunde per Video ein guter zweiter Schritt.
pairs-talk-button = Gespräch eröffnen
pairs-shun-button = Nicht wieder zusammenbringen
pairs-shunned = Gemerkt. Ich bringe euch nicht wieder zusammen, und niemand erfährt davon.
pairs-avoid-full = Mehr geht nicht: Du hast schon { $limit } Personen gewählt, die du lieber nicht treffen möchtest. Nimm mit `/paare` auf dem Server jemanden heraus und drück dann noch einmal auf „{ pairs-shun-button }“.
pairs-avoid-changed = Wen du lieber nicht treffen möchtest, wurde inzwischen an anderer Stelle geändert. Diese Liste ist veraltet, deshalb habe ich nichts gespeichert. Mit `/paare` siehst du den neuesten Stand.
pairs-opened = Hier könnt ihr reden: { $thread }
pairs-common = Das habt ihr gemeinsam: { $common }
pairs-first = { $people }, diese Runde hat euch zusammengebracht. Woran arbeitet ihr gerade, und was würdet ihr einander bei einem Besuch zeigen? Wann könntet ihr per Video reden?
pairs-nobody = In dieser Runde habe ich in keinem anderen Land jemand Neues für dich gefunden. In der nächsten kommst du zuerst dran.
pairs-question = Am { $date } habe ich dich mit { $names } zusammengebracht. Habt ihr euch getroffen oder geschrieben?
pairs-met-yes-button = Ja
pairs-met-later-button = Noch nicht
pairs-met-no-button = Nein
pairs-met-yes = Wie schön. Soll etwas daraus werden, bring es mit `/kooperation neu` ans Schwarze Brett.
pairs-met-later = Keine Eile. In zwei Wochen frage ich noch einmal, danach nicht mehr.
pairs-met-no = Das kommt vor. Die nächste Runde bringt jemand anderen.

message-topic-pairs = Menschen, mit denen dich die Paar-Runden zusammenbringen
privacy-stored-pairs = **Paare**: seit wann und in welcher Sprache du mitmachst, Pausen und wie viele Runden du gewartet hast; mit wem du wann zusammengebracht wurdest, ob ihr euch getroffen habt, und wen du lieber nicht treffen möchtest – das erfährt niemand. Machst du nicht mehr mit, bleibt gespeichert, wen du getroffen hast und wen du lieber nicht treffen möchtest, damit niemand zweimal mit derselben Person zusammengebracht wird; es bleibt, bis du es löschst.

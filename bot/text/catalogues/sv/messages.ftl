# Wishes about direct messages.

cmd-messages = meddelanden
    .description = Vilka direktmeddelanden jag skickar dig, när och hur många om dagen

message-stop-button = Stoppa sådana här meddelanden
message-stopped = Stoppat: ”{ $topic }” från { $server } kommer inte längre som direktmeddelande.
message-resume-button = Ångra
message-resumed = ”{ $topic }” från { $server } kommer som direktmeddelande igen.

message-topic-reminders = Påminnelser om forum du ska till
message-topic-changes = Ändringar i forum du ska till, och platser som blir lediga
message-topic-invitations = Frågan om du kommer till ett forum
message-topic-feedback = Frågor om hur ett forum var
message-topic-tasks = Påminnelser om uppdrag du har tagit på dig
message-topic-hellos = Hälsningar från andra medlemmar
message-topic-yearly = Den årliga frågan om din presentation
message-topic-matches = Personer du skulle kunna samarbeta med
message-topic-coaching = Det du har bestämt dig för

message-open-button = Mina meddelanden
messages-title = Meddelanden från { $server }
messages-intro = Vad jag skickar dig som direktmeddelande, och när. Ändringar gäller genast, också för det som redan är planerat.
messages-saved = Sparat.
messages-changed = Dina val har ändrats sedan de visades här, så jag ändrade ingenting nu. Öppna `/meddelanden` igen, så ser du dem som de är.
messages-quiet = Tysta timmar
messages-quiet-none = Du har inga: meddelanden kommer när det är dags.
messages-quiet-hours = Från { $start } till { $until } (tid i { $zone })
messages-quiet-means = Det som kan vänta kommer när de tysta timmarna är slut. Det som då skulle komma för sent skickas ändå, till exempel en påminnelse en timme före ett forum.
messages-quiet-button = Ställ in tysta timmar
messages-loud-button = Inga tysta timmar
messages-daily = Ett meddelande om dagen
messages-daily-on = På: dagens första meddelande kommer som vanligt, de andra samlade nästa morgon. Det som brådskar kommer genast.
messages-daily-off = Av: alla meddelanden kommer var för sig.
messages-daily-on-button = Ett meddelande om dagen
messages-daily-off-button = Var för sig igen
messages-topics = Vad som får komma
messages-topics-placeholder = Välj vad som får komma
messages-planned = Planerat för dig härnäst
messages-planned-none = Inget just nu.
messages-in-digest = i ett samlat meddelande
messages-elsewhere = Hur du blir påmind om forum: `/påminnelser`. Vad du har samtyckt till: `/integritet`.
messages-quiet-form-title = Tysta timmar
messages-quiet-from-form-label = Från
messages-quiet-until-form-label = Till
messages-zone-form-label = Din tidszon
messages-zone-other-form-label = Annan tidszon
messages-zone-other-form-hint = Bara om din inte finns i listan, t.ex. Europe/Lisbon
message-quiet-same = Tysta timmar som börjar och slutar vid samma tid skulle gälla hela dygnet eller aldrig. Välj två olika tider.
message-time-bad = Jag kan inte läsa ”{ $typed }” som ett klockslag. Skriv det som 22:00 eller 7:30.
message-zone-unknown = Jag känner inte till tidszonen ”{ $typed }”. Skriv den så här: Europe/Lisbon, alltså världsdelen och närmaste storstad, på engelska.
digest-mine-title = { $count ->
        [one] Ett meddelande från { $server }
       *[other] { $count } meddelanden från { $server }
    }
digest-mine-no-room = Alla knappar får inte plats här. Resten hittar du på servern: `/forum mina`, `/presentera`.

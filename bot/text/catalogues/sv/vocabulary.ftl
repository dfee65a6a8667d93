# En servers egna ord, och hur väl förslagen passar.

cmd-taxonomy = begrepp
    .description = Orden som människor hittas med, och det som inte hittas än
cmd-taxonomy-add = lägg-till
    .description = Lägg till ett ord till en inriktning, för den här servern
cmd-taxonomy-concept = inriktning
    .description = Vad ordet står för: börja skriva, på vilket språk du vill
cmd-taxonomy-word = ord
    .description = Ordet så som medlemmar skriver det
cmd-taxonomy-language = språk
    .description = Vilket språk det hör till; utan språk gäller det i alla fem
cmd-taxonomy-words = ordlista
    .description = Orden som den här servern har lagt till
cmd-taxonomy-export = export
    .description = Serverns ord som fil, så att boten blir bättre för alla
cmd-taxonomy-misses = missar
    .description = Annonser som jag inte hittade någon till
cmd-taxonomy-feedback = återkoppling
    .description = Varför förslag inte passade, och vilka ord de byggde på
cmd-taxonomy-exposure = synlighet
    .description = Hur ofta medlemmar föreslås, efter ort, land och språk

help-taxonomy = **Se till att alla blir hittade**
    { $taxonomy_misses } visar annonser som jag inte hittade någon till, { $taxonomy_add } lägger till ett ord som saknas, och { $taxonomy_exposure } visar hur ofta medlemmar föreslås.

taxonomy-words-title = Serverns egna ord: { $count }
taxonomy-words-none = Inga egna ord än. När en annons inte hittar någon för att jag inte kan ett ord, lägg till det med `/begrepp lägg-till`.
taxonomy-added = ”{ $word }” betyder nu { $concept } här, och hittas genast.
taxonomy-removed = ”{ $word }” är borttaget.
taxonomy-remove-placeholder = Ta bort ett ord
taxonomy-exported = { $count ->
        [one] Ett ord
       *[other] { $count } ord
    } i samma format som botens egna filer. Skicka det till dem som driver boten, så kan alla servrar få nytta av det.
vocabulary-no-word = ”{ $word }” kan jag inte lära mig: högst fyra ord av bokstäver och siffror, utan kommatecken, länkar och omnämnanden.
vocabulary-too-short = ”{ $word }” är för kort: med färre än { $least } bokstäver skulle det hittas överallt.
vocabulary-everyday = ”{ $word }” är ett vardagsord; med det skulle alla hittas. Om det bara är ett vardagsord på ett annat språk, ange vilket språk det hör till.
vocabulary-known = Jag kan redan ”{ $word }”: det betyder { $concept }.
vocabulary-enough = Den här servern har { $most } egna ord, och fler får inte plats. Exportera dem till dem som driver boten, och ta bort några.
vocabulary-no-concept = Jag känner inte till den inriktningen. Välj en av dem som visas medan du skriver.
vocabulary-no-language = Välj ett av de fem språken, eller inget.
vocabulary-gone = Det här ordet är redan borttaget.

taxonomy-misses-title = Ingen hittades
taxonomy-misses-intro = De senaste månadernas annonser utan ett enda förslag. Saknas ett ord här nedanför, lägg till det med `/begrepp lägg-till`. Den som skrev annonsen får då veta vem som passar nu, om hen har bett om besked; annars går det att trycka på ”{ coop-find-button }” igen.
taxonomy-misses-none = Det fanns någon för varje annons.
taxonomy-understood = Jag förstår: { $names }
taxonomy-understood-nothing = Jag förstår ingenting av det här
taxonomy-look-button = Visa
taxonomy-feedback-title = Det som inte passade
taxonomy-feedback-none = Ingen har tackat nej till ett förslag med ett skäl.
taxonomy-feedback-words = { $concept }: ”{ $yours }” – ”{ $theirs }”
taxonomy-feedback-no-words = Orden går inte längre att se.

taxonomy-exposure-title = Vilka som föreslås, och vilka inte
taxonomy-exposure-intro = De senaste { $days } dagarna: medlemmar som får föreslås, hur ofta de blev det, annonser, och möten som båda sa ja till.
taxonomy-exposure-figures = medlemmar: { $members } · föreslagna: { $shown } · annonser: { $requests } · möten: { $meetings }
taxonomy-exposure-none = Ingen får föreslås än, och ingenting har efterlysts.
taxonomy-exposure-more = och { $count } till i filen
taxonomy-exposure-filed = Alla grupper, efter ort, land och språk.
taxonomy-few = färre än { $few }
taxonomy-unseen = här finns någon som inte har föreslagits för någon
taxonomy-unsaid = Inte angivet
taxonomy-by-town-button = Efter ort
taxonomy-by-country-button = Efter land
taxonomy-by-language-button = Efter språk
taxonomy-sheet-button = Som fil
taxonomy-csv-by = Gruppering
taxonomy-csv-group = Grupp
taxonomy-csv-country = Land
taxonomy-csv-members = Medlemmar som får föreslås
taxonomy-csv-shown = Föreslagna
taxonomy-csv-requests = Annonser
taxonomy-csv-meetings = Möten
taxonomy-csv-unseen = Någon föreslogs inte
taxonomy-csv-yes = ja

outcomes-button = Vad det blev av annonserna
outcomes-title = Vad det blev av annonserna
outcomes-intro = Annonserna efter när de publicerades, och vad det blev av dem enligt dem som skrev dem. En grupp med färre än { $few } personer bakom sig (i ett par: på någon av sidorna) räknas till de övriga; ett år då färre än så publicerade annonser räknas inte med i ”{ outcomes-ever }”.
outcomes-too-few = Färre än { $few } personer har publicerat annonser under ett och samma år, så det går inte att säga något än.
outcomes-not-apart = Det går inte att dela upp siffrorna här utan att avslöja något om färre än { $few } personer.
outcomes-total = Alla
outcomes-others = Alla övriga tillsammans
outcomes-nobody-met = Ingen har fått kontakt än
outcomes-quarter = kvartal { $quarter } { $year }
outcomes-counted = annonser: { $requests } · båda sa ja: { $brought }
outcomes-requests = annonser
outcomes-brought = båda sa ja
outcomes-met = har träffats
outcomes-working = arbetar tillsammans
outcomes-done = projektet klart
outcomes-nothing = det blev inget
outcomes-silent = inget svar
outcomes-pending = inte tillfrågade än
outcomes-ever = Alla år
outcomes-year-placeholder = År
outcomes-by-kind-button = Efter typ
outcomes-by-countries-button = Efter länder
outcomes-by-languages-button = Efter språk
outcomes-by-quarter-button = Efter kvartal
outcomes-filed = Vad det blev av annonserna, efter typ, länder, språk och kvartal, utan namn. Grupper med färre än { $few } personer har räknats ihop.

act-add-word = lade till ett ord
act-remove-word = tog bort ett ord

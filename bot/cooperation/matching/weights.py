"""The figures by which matching weighs, in one place: tuned on one half of the development set."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """What counts how much. 1 is one role that both sides name.

    Args:
        context: A context (festivals, children) against a role.
        first: A context that is the first thing sought or offered: "a stage for our play".
        first_had: A context with which a member begins: "a festival for street music".
        later: How much less each thing counts that a member names after others, as people begin with what they are:
            after n others, 1 / (1 + n · later).
        parent: A concept's wider concept.
        part: The same in somebody who is found by it: who seeks wind players is glad of a trumpeter.
        grandparent: The next wider one.
        group: Being on the same shelf of the taxonomy.
        chosen: A discipline chosen or confirmed by its author, not only found in the text.
        aside: What the author of a text that seeks something says of themselves or in passing.
        own: What the author of a wish has already: the film of "our film is still silent".
        had: What is there already or somebody else does: "the photos are ready".
        beside: What a sentence names that seeks nothing, where another does.
        purpose: What the sought thing is for: the film of "music for our film"; in a search for partners it is the
            project, and counts 1.
        offer_has: What somebody does, to one who offers something: it is meant for who does one of the things that the
            offer names and seeks another. What they seek counts 1. As much as this, if it is somebody's work that is
            offered, and 1 if it is a place or a thing: that is for those who do what is named.
        other_subject: How much less counts what somebody seeks who seeks another subject than is offered: dancers, not
            a stage.
        host: How much less counts what somebody does who has places to offer, where a place is offered.
        organisation: How much less an organisation counts where somebody is sought, or is to use what is offered: who
            looks for a potter means a person, though the museum, too, has a kiln.
        offer_alike: Likeness in meaning of an offer and what somebody does: they are of its field.
        offer_near: The same where what they do is a concept that the offer is near to.
        audience: Lying, in meaning, where those do for whom such an offer is, by standard deviation.
        customer: That somebody is whom an offer names, or usually needs such a thing: a theatre, where lighting is
            offered.
        unsure: The exponent of sureness: how much a guess counts less than a term.
        least: What a wish must want at least in order that having all of it counts 1; below it is only context.
        partner_seeks: What somebody seeks, to one who looks for partners in a project.
        many: How much somebody who names many things counts less for each: the exponent of their number.
        words: Words in common that are no concept.
        meaning: Likeness of meaning, where embeddings are on.
        near_concept: A concept whose sentences of need are like the wish, where no word names it.
        nearer: How much a nearer concept counts more, in the exponent, by standard deviation.
        tongue: The languages that a wish for a translation names.
        into: Of that, the share of the language into which it goes.
        language: A language in common; likewise the following small terms.
        wanted_language: A language the wish asks for.
        wanted_country: A country the wish asks for.
        place: One town, where the wish can't be done at a distance.
        remote: Both can do it at a distance.
        border: Different countries, as that is what the network is for.
        spread: How much more somebody counts who has what those before them do not have, where a project looks for
            several partners.
        exposure: λ: how much somebody counts less who was shown often of late, times ln(1 + times).
        suggest: The score of concepts from which somebody is suggested by words alone.
        suggest_agreed: The same where meaning agrees, so that the words did not only happen to stand there: who has
            one of several things that are sought is worth meeting.
        suggest_to_use: The same for an offer of a place or a thing: "for dance, circus, theatre" is for each of them.
        agrees: The likeness of meaning from which it agrees with the words.
        suggest_by_meaning: The likeness of meaning from which somebody is suggested whatever the words, if they have
            what the wish is near to in meaning.
        stands_out: How far that must stand out, in standard deviations.
        show: The score of concepts from which another's wish is shown beside who was found.
    """

    context: float = 0.3
    first: float = 0.6
    first_had: float = 0.4
    later: float = 0.2
    parent: float = 0.35
    part: float = 0.45
    grandparent: float = 0.15
    group: float = 0.1
    chosen: float = 1.0
    aside: float = 0.3
    own: float = 0.35
    had: float = 0.15
    beside: float = 0.5
    purpose: float = 0.45
    offer_has: float = 0.5
    other_subject: float = 0.4
    host: float = 0.5
    organisation: float = 0.1
    offer_alike: float = 0.4
    offer_near: float = 0.5
    audience: float = 0.13
    customer: float = 1.0
    unsure: float = 1.5
    least: float = 0.8
    partner_seeks: float = 0.3
    many: float = 0.25
    words: float = 0.25
    meaning: float = 0.5
    near_concept: float = 0.5
    nearer: float = 1.4
    tongue: float = 0.5
    into: float = 0.6
    language: float = 0.01
    wanted_language: float = 0.03
    wanted_country: float = 0.05
    place: float = 0.01
    remote: float = 0.01
    border: float = 0.01
    spread: float = 1.0
    exposure: float = 0.2
    suggest: float = 0.33
    suggest_agreed: float = 0.25
    suggest_to_use: float = 0.15
    agrees: float = 0.5
    suggest_by_meaning: float = 0.7
    stands_out: float = 3.0
    show: float = 0.45


WEIGHTS = Weights()

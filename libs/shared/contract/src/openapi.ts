// Printed by "npm run contract" from the controllers. Not edited by hand.
export interface paths {
    readonly "/health/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Health.live"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Health.ready"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Health.health"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is signed in, and the token that changes must carry. */
        readonly get: operations["Session.session"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/sign-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Session.begin"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/callback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Session.complete"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/session/sign-out": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Session.end"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/staff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who has what: colleagues at the actor's offices, or everybody for those who belong to none. */
        readonly get: operations["Staff.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Everything the actor has begun and not sent, without the content. */
        readonly get: operations["Draft.own"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{kind}/{subject}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Draft.find"];
        /** Saves what is written so far. 412 with `theirs` and `yours` when it has been saved elsewhere or a colleague writes it. */
        readonly put: operations["Draft.save"];
        readonly post?: never;
        /** Discards the actor's own draft and answers with what was discarded. */
        readonly delete: operations["Draft.discard"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/drafts/{kind}/{subject}/take-over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes the actor the author of a colleague's draft. */
        readonly post: operations["Draft.takeOver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Letters to a person, the newest first. */
        readonly get: operations["Document.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/documents/{documentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Document.read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/documents/{documentId}/pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The pages: as they were made, or as they would be made now. */
        readonly get: operations["Document.pdf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/documents/{documentId}/language": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Writes the letter in the other form of Norwegian, while decisions are collected. */
        readonly post: operations["Document.translate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/documents/{documentId}/make": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes the letter now, without waiting for the quiet time. */
        readonly post: operations["Document.make"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/documents/{documentId}/sent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Writes down how and when the letter went out. */
        readonly post: operations["Document.sent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Find.open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/open-with-reason": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Opens somebody of another office for 60 minutes. */
        readonly post: operations["Find.openWithReason"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/ask-office": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks the other office to let the actor in. */
        readonly post: operations["Find.askOffice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Find.search"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a registration as job seeker. The answer is the same whoever the number belongs to; what became of it is asked for by its reference. */
        readonly post: operations["Registration.register"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/registrations/{reference}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What became of a registration of one's own. 422 when an entry rule does not let the person in. */
        readonly get: operations["Registration.outcome"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/registrations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Registration.list"];
        readonly put?: never;
        /** Registers somebody who is here already and is not a job seeker now. */
        readonly post: operations["Registration.again"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/registrations/{registrationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["Registration.change"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/registrations/{registrationId}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Registration.end"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/contact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Person.contact"];
        readonly put: operations["Person.changeContact"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/responsible": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["Person.makeResponsible"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Gives many people the same responsible adviser: all of them or none. */
        readonly post: operations["Person.assign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/facts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Work, sick leave, education and benefits, each with source and date. */
        readonly get: operations["Fact.all"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/facts/known": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says that a list is complete as it stands. */
        readonly post: operations["Fact.confirm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/employments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Fact.addEmployment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/employments/{factId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["Fact.changeEmployment"];
        readonly post?: never;
        readonly delete: operations["Fact.removeEmployment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/sick-leaves": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Fact.addSickLeave"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/sick-leaves/{factId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["Fact.changeSickLeave"];
        readonly post?: never;
        readonly delete: operations["Fact.removeSickLeave"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/educations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Fact.addEducation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/educations/{factId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["Fact.changeEducation"];
        readonly post?: never;
        readonly delete: operations["Fact.removeEducation"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/benefits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Fact.addBenefit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/benefits/{factId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["Fact.changeBenefit"];
        readonly post?: never;
        readonly delete: operations["Fact.removeBenefit"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/follow-up": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The periods under follow-up, and what stands in the way of ending. */
        readonly get: operations["FollowUp.of"];
        readonly put?: never;
        readonly post: operations["FollowUp.start"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/follow-up/{followUpId}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["FollowUp.end"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/access-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the actor's offices have been asked and not answered. */
        readonly get: operations["AccessRequest.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/access-requests/{requestId}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["AccessRequest.answer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reference/occupations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Reference.occupations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reference/educations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Reference.educations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reference/offices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Local Nav offices that are open. */
        readonly get: operations["Reference.offices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/measures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every measure: for whom, what, how long, and where it stands in the law. */
        readonly get: operations["Catalogue.all"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/measures/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Catalogue.one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/offerings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Offerings that are not over, by codes alone. */
        readonly get: operations["Offering.filter"];
        readonly put?: never;
        readonly post: operations["OfferingWork.add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/offerings/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The same with words. */
        readonly post: operations["Offering.search"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/offerings/{offeringId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Offering.one"];
        readonly put: operations["OfferingWork.change"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/companies/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Enterprises by organisation number or by words of the name. */
        readonly post: operations["Company.search"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/municipalities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every municipality by name. */
        readonly get: operations["Municipality.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/catalogue-entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Offers outside Nav and words beside measures; with drafts for those who edit. */
        readonly get: operations["Entry.list"];
        readonly put?: never;
        readonly post: operations["Entry.add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/catalogue-entries/{entryId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Writes the draft. */
        readonly put: operations["Entry.write"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/catalogue-entries/{entryId}/publication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Entry.publish"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/catalogue-entries/{entryId}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Entry.withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/catalogue-entries/{entryId}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who wrote, published and took down, and when. */
        readonly get: operations["Entry.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/providers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every provider, with agreements, offerings and how much of what is contracted is used. */
        readonly get: operations["ProviderWork.list"];
        readonly put?: never;
        readonly post: operations["ProviderWork.add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/providers/{orgNumber}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ProviderWork.one"];
        readonly put: operations["ProviderWork.change"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/providers/{orgNumber}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was changed in the provider and its contacts, by whom. */
        readonly get: operations["ProviderWork.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/providers/{orgNumber}/contacts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ProviderWork.addContact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/providers/contacts/{contactId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["ProviderWork.changeContact"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every agreement with a provider: contracted, offered and used places. */
        readonly get: operations["AgreementWork.list"];
        readonly put?: never;
        readonly post: operations["AgreementWork.add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreements/{agreementId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["AgreementWork.one"];
        readonly put: operations["AgreementWork.change"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreements/{agreementId}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was changed, by whom, with the changes of places. */
        readonly get: operations["AgreementWork.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreements/{agreementId}/option": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes up the option: the agreement lasts until its day. */
        readonly post: operations["AgreementWork.takeOption"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreements/{agreementId}/place-changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tells the provider of another number of places, six months ahead. */
        readonly post: operations["AgreementWork.announce"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreements/{agreementId}/place-changes/{changeId}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["AgreementWork.withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/offerings/{offeringId}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was changed, by whom. */
        readonly get: operations["OfferingWork.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/offerings/{offeringId}/opening": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes enrolments again. */
        readonly post: operations["OfferingWork.open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/offerings/{offeringId}/pause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes no enrolments for now. */
        readonly post: operations["OfferingWork.pause"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/offerings/{offeringId}/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Closes it for good; refused while somebody is in it or waits. */
        readonly post: operations["OfferingWork.close"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/assistance-complaints": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every complaint about the person's § 14 a decisions, the newest first. */
        readonly get: operations["Complaint.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assistance-decisions/{decisionId}/complaints": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Registers a complaint as it came, late or not. */
        readonly post: operations["Complaint.register"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assistance-complaints/{complaintId}/steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Gives the person right, sends the complaint on, writes down what the appeals body decided, or that it was withdrawn. */
        readonly post: operations["Complaint.step"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/assistance-decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every § 14 a decision and text of a person, the newest first. */
        readonly get: operations["Decision.list"];
        readonly put?: never;
        /** Sends the text to a second person or decides at once; the draft is used up. 422 names the fields that lack something. */
        readonly post: operations["Decision.submit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/assistance-decisions/current": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Decision.current"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assistance-decisions/{decisionId}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Approves the version the second controller saw. */
        readonly post: operations["Decision.approve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assistance-decisions/{decisionId}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Gives the text back to its writer with words. */
        readonly post: operations["Decision.return"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assistance-decisions/{decisionId}/take-back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes the text out of second control again, to write on it. */
        readonly post: operations["Decision.takeBack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assistance-decisions/{decisionId}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Gives up a returned text, with the reason. */
        readonly post: operations["Decision.withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/assistance-decisions/letter-preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The letter as it would be if the text were decided today; nothing is stored. 422 names the fields that lack something. */
        readonly post: operations["LetterPreview.ofText"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assistance-decisions/{decisionId}/letter-preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The letter as it would be if the text that waits for a second person were approved today. 404 for what is decided: it has its letter. */
        readonly get: operations["LetterPreview.ofDecision"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/needs-assessment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Needs.read"];
        /** Saves over the version in `If-Match` (0 for the first); fields that only a colleague changed are kept. */
        readonly put: operations["Needs.write"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assistance/waiting": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** People under follow-up without a decision, and texts being written, controlled or corrected. */
        readonly get: operations["Waiting.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/assessments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Stored assessments, the newest first. */
        readonly get: operations["Assessment.list"];
        readonly put?: never;
        /** Asks the law about the person and stores the answer as it reads today. */
        readonly post: operations["Assessment.assess"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assessments/{assessmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Assessment.read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/eligibility/assessments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Asks the law about the given facts, of nobody in particular: for whoever is signed in. Stores nothing. 422 names everything that is wrong with the case. */
        readonly post: operations["Case.assess"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/earlier-time": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every course in every measure, from the product and from before it, and what is decided about each. */
        readonly get: operations["EarlierTime.list"];
        readonly put?: never;
        /** Writes down time from before the product. It counts from now on. */
        readonly post: operations["EarlierTime.write"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/earlier-time/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decides whether earlier time counts, with a reason. A later decision about the same course replaces it. */
        readonly post: operations["EarlierTime.decide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/judgements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Answers a question the law leaves to a person, or says that an earlier answer still holds. */
        readonly post: operations["Judgement.judge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/possibilities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every measure with the law's answer for the start day, in short. */
        readonly get: operations["Possibility.all"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/possibilities/{measure}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One measure with every condition, fact, source and section, and what would turn the answer. */
        readonly get: operations["Possibility.one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/recorded-facts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["RecordedFact.list"];
        readonly put?: never;
        /** Writes down a consent, a wish or a confirmation: who told it, how and when. */
        readonly post: operations["RecordedFact.record"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every rule and number that applies on a day, with section, source and how sure the reading is. */
        readonly get: operations["Rules.inForce"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/participations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A person's participations, the newest first. */
        readonly get: operations["Participation.list"];
        readonly put?: never;
        /** Refers somebody to an offering or a single place. The draft is used up. Refused with the conditions named when the law does not allow it. */
        readonly post: operations["Participation.refer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/participations/rehearsal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What the referral would lead to. Changes nothing. */
        readonly post: operations["Participation.rehearseReferral"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Participation.read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a step of the life cycle. */
        readonly post: operations["Participation.step"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/steps/rehearsal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What the step would lead to. Changes nothing. */
        readonly post: operations["Participation.rehearseStep"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Changes days, extent, words or reason. A field that a colleague changed meanwhile is answered with both versions. */
        readonly post: operations["Change.change"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/changes/rehearsal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What the change would lead to. Changes nothing. */
        readonly post: operations["Change.rehearse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/start-needs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What must still be in place before the first day. */
        readonly get: operations["Change.startNeeds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/agreement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Records parts and dates of the paper agreement. `If-Match` is the version of the agreement, 0 while there is none. */
        readonly put: operations["Change.record"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/reviews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Nav's own review, which the law asks for at intervals in some measures. */
        readonly post: operations["Change.review"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes back the last step or change, by whoever made it, while the letter about it is still quiet and nobody has built on it. */
        readonly post: operations["Undo.undo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/undo/rehearsal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What taking it back would lead to. Changes nothing. */
        readonly post: operations["Undo.rehearse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/attainment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Says whether the purpose of a participation that is over was reached. */
        readonly put: operations["Attainment.record"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/combinations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the sources say of a measure beside the others the person is in, and of what should have come before it. */
        readonly get: operations["Combination.about"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every report of a participation, the oldest first. */
        readonly get: operations["Report.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participation-reports/{reportId}/acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Report.accept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participation-reports/{reportId}/question": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Gives the report back to the provider with a question. */
        readonly post: operations["Report.return"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participation-reports/{reportId}/pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The report as a PDF, with headings in the language asked for. */
        readonly get: operations["Report.pdf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/applications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who has applied to, waits for, or was lately settled in the offerings of the coordinator's unit. */
        readonly get: operations["Application.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/applications/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The same by words of a name. */
        readonly post: operations["Application.search"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/applications/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Gives places, puts on the waiting list, rejects or shares: all of them or none. A refusal names the one (`participationId`). */
        readonly post: operations["Application.decide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/applications/decisions/rehearsal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What the decision would lead to. Changes nothing. */
        readonly post: operations["Application.rehearse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/applications/undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes back what the coordinator decided last: all of them or none. A refusal names the one (`participationId`). */
        readonly post: operations["Application.undo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/applications/undo/rehearsal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What taking it back would lead to. Changes nothing. */
        readonly post: operations["Application.rehearseUndo"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/offerings/{offeringId}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Calls the offering off, or breaks it off, for everybody in it: all of them or nothing. It cannot be taken back. */
        readonly post: operations["Cancellation.cancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/offerings/{offeringId}/cancellation/rehearsal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Whom it would be about, and what it would lead to. Changes nothing. */
        readonly post: operations["Cancellation.rehearse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/offerings/{offeringId}/forecast": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Places week by week, and when somebody who comes last in the queue can probably start. */
        readonly get: operations["Forecast.one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/probable-starts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Probable start in each of several offerings. */
        readonly get: operations["Forecast.starts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/attendance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Everybody who takes part in a week, with the hours written so far. */
        readonly get: operations["Attendance.week"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/attendance/as-last-week": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Plans the week as the one before it, where nobody has planned it yet. Attendance is never copied. */
        readonly post: operations["Attendance.asLastWeek"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/attendance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Attendance.readOwn"];
        /** Writes one cell. If-Match is the version of the row; "0" while nobody has written in it. */
        readonly put: operations["Attendance.write"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/attendance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Attendance.read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/attendance/openings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Opens a closed week again, so that the provider can correct it. */
        readonly post: operations["Attendance.reopen"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/report-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is due of reports and reviews, each with its source. */
        readonly get: operations["ReportPlan.read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/report-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ReportPlan.readOwn"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/report-plan/reminders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Reminds the provider of a late report. */
        readonly post: operations["ReportPlan.remind"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/checkpoints": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is known after the end, what is due, and why the person may be asked. Nav's own. */
        readonly get: operations["Checkpoint.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/checkpoints/due": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What to ask the person about now. */
        readonly get: operations["Checkpoint.due"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/checkpoints/{point}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Records or corrects what is known at a point. If-Match is the version of the answer; "0" while there is none. */
        readonly put: operations["Checkpoint.record"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/job-follow-up": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Sets how long the provider follows up after employment. If-Match is "0" while none is set. */
        readonly put: operations["Checkpoint.followUp"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/checkpoint-consent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Records that the person may be asked after Nav no longer follows them up. */
        readonly post: operations["Checkpoint.give"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/checkpoint-consent/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Checkpoint.withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reporting-terms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How often the agreements of the coordinator's units ask for reports. */
        readonly get: operations["ReportingTerms.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reporting-terms/{agreementId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Sets the terms of an agreement; the due dates of everybody under it move at once. */
        readonly put: operations["ReportingTerms.set"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Provider.read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/reading": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["Provider.markRead"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/intake": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes the participant in; whoever does it becomes the contact. */
        readonly post: operations["Provider.takeIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/start-date": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sets the first day; a day that has come starts the participation. */
        readonly post: operations["Provider.setStartDate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/goals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Provider.addGoal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/advisers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Names the adviser and the co-advisers. Coordinators alone. */
        readonly put: operations["Provider.assign"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/suitability": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says whether an applicant meets the requirements. */
        readonly post: operations["Provider.judge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ProviderReport.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/reports/interim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends an interim report; its draft is used up. */
        readonly post: operations["ProviderReport.sendInterim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/reports/final": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends the final report with what came of it; its draft is used up. */
        readonly post: operations["ProviderReport.sendFinal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/reports/{reportId}/interim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Sends a returned report again. */
        readonly put: operations["ProviderReport.resendInterim"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/reports/{reportId}/final": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["ProviderReport.resendFinal"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/reports/{reportId}/pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The report as a PDF, with headings in the language asked for. */
        readonly get: operations["ProviderReport.pdf"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/share": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the provider gets to know and has got, why, and what the participant has answered. */
        readonly get: operations["Share.one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/shares": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The same for every measure in which something is or will be shared. */
        readonly get: operations["Share.ofPerson"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/share/shown": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Records that the participant has been shown what is shared, and in which language. */
        readonly post: operations["Share.shown"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/share/fields/{field}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Records the participant's yes or no to sharing one field. */
        readonly post: operations["Share.answer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/share/fields/{field}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a consent back. Sharing stops from now. If-Match is the version of the answer. */
        readonly post: operations["Share.withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/share/fields/{field}/withdrawal/rehearsal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What taking the consent back would lead to. Nothing is changed. */
        readonly post: operations["Share.rehearse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/share/measure-consents/{consent}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes back a consent that the measure rests on (IPS-05, IPS-06). The adviser ends the participation afterwards. */
        readonly post: operations["Share.withdrawFromMeasure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/share/measure-consents/{consent}/withdrawal/rehearsal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What taking it back would lead to. Nothing is changed. */
        readonly post: operations["Share.rehearseFromMeasure"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/agreements/{agreementId}/share-package": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the agreement lets its provider know, with what it said before. */
        readonly get: operations["SharePackage.one"];
        /** Declares it anew; what is shared of everybody under the agreement follows at once. If-Match is "0" while it says nothing. */
        readonly put: operations["SharePackage.set"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/job-support": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The job specialist’s work with the participant, for the responsible adviser alone; written where Nav carries the measure out itself. */
        readonly get: operations["JobSupport.read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/job-support/profile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Saves the whole profile. If-Match is "0" while none is saved. */
        readonly put: operations["JobSupport.saveProfile"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/job-support/contacts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["JobSupport.addContact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/job-support/contacts/{contactId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["JobSupport.changeContact"];
        readonly post?: never;
        readonly delete: operations["JobSupport.removeContact"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/job-support/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["JobSupport.addJob"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/job-support/jobs/{jobId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["JobSupport.changeJob"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/job-support": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The job specialist’s work with the participant. */
        readonly get: operations["ProviderJobSupport.read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/job-support/profile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Saves the whole profile. If-Match is "0" while none is saved. */
        readonly put: operations["ProviderJobSupport.saveProfile"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/job-support/contacts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ProviderJobSupport.addContact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/job-support/contacts/{contactId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["ProviderJobSupport.changeContact"];
        readonly post?: never;
        readonly delete: operations["ProviderJobSupport.removeContact"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/job-support/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ProviderJobSupport.addJob"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/job-support/jobs/{jobId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["ProviderJobSupport.changeJob"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/employer-visits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Employers met in general by the provider’s job specialists in the last half year. */
        readonly get: operations["EmployerVisit.list"];
        readonly put?: never;
        readonly post: operations["EmployerVisit.record"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/employer-visits/{visitId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete: operations["EmployerVisit.remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/fidelity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The provider’s own fidelity scale, with the rows behind each number. */
        readonly get: operations["Fidelity.own"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/fidelity/judgements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says how it is with an item that the work does not tell. */
        readonly post: operations["Fidelity.judgeOwn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fidelity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Providers of job support in the coordinator’s units. */
        readonly get: operations["Fidelity.providers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fidelity/{organisation}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A provider’s fidelity scale without anybody who takes part, and without numbers of few people. */
        readonly get: operations["Fidelity.read"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fidelity/{organisation}/judgements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Fidelity.judge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/fidelity/{organisation}/start-terms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Sets after how many paid hours a job counts as begun. If-Match is "0" while none are set. */
        readonly put: operations["Fidelity.setTerms"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The provider's own participants while its window to each is open, by codes alone. */
        readonly get: operations["ProviderList.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participation-counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many each other choice in the filters of the list would leave. */
        readonly get: operations["ProviderList.counts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/offerings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The provider's offerings, as lists to open; the reader's own first. */
        readonly get: operations["ProviderList.offerings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/offerings/{offeringId}/following": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Makes an offering one of the reader's own lists. */
        readonly put: operations["ProviderList.follow"];
        readonly post?: never;
        readonly delete: operations["ProviderList.unfollow"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/staff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Coordinators and advisers of the provider. */
        readonly get: operations["ProviderList.team"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/proposals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the provider has proposed: what waits first, then the newest. */
        readonly get: operations["Proposal.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/proposals/{proposalId}/approval": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says yes and makes the change, as proposed or as edited. `If-Match` is the version of the participation. */
        readonly post: operations["Proposal.approve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/proposals/{proposalId}/approval/rehearsal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What a yes would lead to. Changes nothing. */
        readonly post: operations["Proposal.rehearse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/proposals/{proposalId}/rejection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says no, with the reason the provider reads. */
        readonly post: operations["Proposal.reject"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/proposals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["ProviderProposal.list"];
        readonly put?: never;
        /** Proposes a change to Nav. One of the same kind that still waits is replaced; the draft is used up. */
        readonly post: operations["ProviderProposal.propose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/proposals/{proposalId}/recall": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a proposal back while it waits. */
        readonly post: operations["ProviderProposal.recall"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Messages between Nav and the provider about a participation. */
        readonly get: operations["Message.thread"];
        readonly put?: never;
        /** Sends a message with the files that were sent up for it; its draft is used up. */
        readonly post: operations["Message.send"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/messages/reading": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Remembers that this reader has seen them. */
        readonly put: operations["Message.markRead"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends up a file for a message that is being written; nobody else sees it until the message is sent. */
        readonly post: operations["Message.attach"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/attachments/{attachmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The file, to be saved. */
        readonly get: operations["Message.open"];
        readonly put?: never;
        readonly post?: never;
        /** Takes back a file whose message is not sent. */
        readonly delete: operations["Message.remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Messages between the provider and Nav about a participant. */
        readonly get: operations["ProviderMessage.thread"];
        readonly put?: never;
        /** Sends a message with the files that were sent up for it; its draft is used up. */
        readonly post: operations["ProviderMessage.send"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/messages/reading": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Remembers that this reader has seen them. */
        readonly put: operations["ProviderMessage.markRead"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends up a file for a message that is being written; nobody else sees it until the message is sent. */
        readonly post: operations["ProviderMessage.attach"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/attachments/{attachmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The file, to be saved. */
        readonly get: operations["ProviderMessage.open"];
        readonly put?: never;
        readonly post?: never;
        /** Takes back a file whose message is not sent. */
        readonly delete: operations["ProviderMessage.remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/meetings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The meetings that are to come, the next first. */
        readonly get: operations["Meeting.list"];
        readonly put?: never;
        readonly post: operations["Meeting.set"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/meetings/{meetingId}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Meeting.cancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/meetings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The meetings that are to come, the next first. */
        readonly get: operations["ProviderMeeting.list"];
        readonly put?: never;
        readonly post: operations["ProviderMeeting.set"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/participations/{participationId}/meetings/{meetingId}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["ProviderMeeting.cancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/unread": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What providers have written about the reader's own people that waits to be read. */
        readonly get: operations["Unread.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/unread/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many participations that is. */
        readonly get: operations["Unread.count"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/provider/unread": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many of the provider's participants have something from Nav that this reader has not seen. */
        readonly get: operations["Unread.countForProvider"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Links that have been sent, whom one can be sent to, and what it would ask. */
        readonly get: operations["Link.list"];
        readonly put?: never;
        /** Sends a link with exactly what is due. One that is still open is replaced. */
        readonly post: operations["Link.send"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/links/{linkId}/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes a link back: it opens nothing from now on. */
        readonly post: operations["Link.revoke"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participations/{participationId}/links/reading": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Remembers that Nav has seen how the links ended. */
        readonly put: operations["Link.markRead"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Where a code would be sent. A link that opens nothing is answered the same, whatever the reason. */
        readonly post: operations["LinkDoor.greet"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/link/code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends a code to the contact's registered telephone. */
        readonly post: operations["LinkDoor.sendCode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/link/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Opens the questions with the code. The tenth wrong code closes the link. */
        readonly post: operations["LinkDoor.open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/link/questions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What is due now. */
        readonly post: operations["LinkDoor.questions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/link/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sends every answer at once, and spends the link. */
        readonly post: operations["LinkDoor.answer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Goal, cards and answers: everything the board shows. */
        readonly get: operations["Plan.plan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/plan/goal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Sets the goal. `If-Match: "0"` when there was none. */
        readonly put: operations["Plan.setGoal"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/plan/goal/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Plan.goalHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/plan/activities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Plan.addActivity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Writes down what the participant answered, with who gave it, how and when. */
        readonly post: operations["Answer.write"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/plan-activities/{activityId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["Activity.change"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/plan-activities/{activityId}/move": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Moves the card to a column, or within its own. */
        readonly post: operations["Activity.move"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/plan-activities/{activityId}/agree": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Writes down that the activity is agreed (avtalt). */
        readonly post: operations["Activity.agree"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/plan-activities/{activityId}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every version of the card, the newest first. */
        readonly get: operations["Activity.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/paths": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The alternatives of a person, each held against law, places and income as they are now. */
        readonly get: operations["Paths.list"];
        readonly put?: never;
        readonly post: operations["Paths.add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/paths/rehearsal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** How steps would stand, and what would move along with one of them. Stores nothing. */
        readonly post: operations["Paths.rehearse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/plan-paths/{pathId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["Path.change"];
        readonly post?: never;
        readonly delete: operations["Path.remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/plan-paths/{pathId}/choice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes it the path that is followed. */
        readonly post: operations["Path.choose"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/path-templates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Common paths; those out of use last. */
        readonly get: operations["Template.list"];
        readonly put?: never;
        readonly post: operations["Template.add"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/path-templates/{templateId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put: operations["Template.change"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/path-templates/{templateId}/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Takes it out of use; plans made from it stay as they are. */
        readonly post: operations["Template.close"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/path-templates/{templateId}/opening": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post: operations["Template.open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/header": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What stands on top of every page of the person. */
        readonly get: operations["Case.header"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What matters about the person today. */
        readonly get: operations["Case.overview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/timeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Everything about the person that has days: periods, decisions and points. */
        readonly get: operations["Case.timeline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/participants/{participantId}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What has happened, by whom, when, and what it was before. */
        readonly get: operations["Case.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/caseload/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The actor's own people. */
        readonly get: operations["Caseload.mine"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/caseload/mine/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Caseload.mineCounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/caseload/office": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Everybody at the actor's offices whom the actor may see. */
        readonly get: operations["Caseload.office"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/caseload/office/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get: operations["Caseload.officeCounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/caseload/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The same lists, narrowed by the beginning of any words of the name. */
        readonly post: operations["Caseload.search"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/caseload/team": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Numbers per adviser at the lead's offices; the people themselves stand in the office's list. */
        readonly get: operations["Team.team"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/caseload/county": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Numbers per office, small ones hidden. */
        readonly get: operations["County.county"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/caseload/simulations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Whose answers would change if the law did: one JSON object a line, as the work goes on. Hanging up stops it. Nothing is stored. */
        readonly post: operations["Simulation.simulate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly HealthView: Record<string, never>;
        readonly ReadinessView: Record<string, never>;
        readonly OfficeView: {
            readonly number: string;
            readonly name: string;
        };
        readonly ActorView: {
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly role: "adviser" | "team-lead" | "measure-coordinator" | "provider-coordinator" | "provider-adviser" | "county" | "administrator" | "lawyer" | "provider-link" | "system";
            readonly offices: readonly components["schemas"]["OfficeView"][];
            readonly clearances: readonly ("protection-6" | "protection-7" | "shielded" | "kvp")[];
            /** @description Organisation number of a provider. */
            readonly organisation?: string;
            readonly organisationName?: string;
            readonly secondControl: boolean;
        };
        readonly SessionView: {
            readonly actor: components["schemas"]["ActorView"];
            /** @description Sent back as `X-CSRF-Token` with everything that changes something. */
            readonly csrfToken: string;
            /** @description The day it is in Oslo, so that the browser need not guess. */
            readonly today: string;
        };
        readonly StaffMemberView: {
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly role: "adviser" | "team-lead" | "measure-coordinator" | "provider-coordinator" | "provider-adviser" | "county" | "administrator" | "lawyer" | "provider-link" | "system";
            /** @description Nav unit numbers. */
            readonly offices: readonly string[];
            readonly clearances: readonly ("protection-6" | "protection-7" | "shielded" | "kvp")[];
            readonly secondControl: boolean;
            /** @description Organisation number of a provider. */
            readonly organisation?: string;
            /** @description When they last signed in; absent for somebody who never has. */
            readonly signedInAt?: string;
        };
        readonly StaffPlaceView: {
            /** @description Nav unit number or organisation number. */
            readonly number: string;
            readonly name: string;
        };
        readonly StaffListView: {
            readonly items: readonly components["schemas"]["StaffMemberView"][];
            /** @description Names of the offices and providers that the list mentions, as far as the registers have them. */
            readonly places: readonly components["schemas"]["StaffPlaceView"][];
        };
        readonly DraftSummaryView: {
            /** @enum {string} */
            readonly kind: "registration" | "contact" | "needs-assessment" | "assistance-decision" | "decision-comment" | "decision-complaint" | "assessment" | "judgement" | "goal" | "plan-activity" | "plan-path" | "participant-answer" | "meeting" | "referral" | "hosted-referral" | "participation-change" | "participation-end" | "interim-report" | "final-report" | "proposal" | "message" | "measure-offering" | "vocational-profile" | "employer-contact" | "job-placement";
            readonly subject: string;
            readonly participantId?: string;
            readonly savedAt: string;
            readonly expiresOn?: string;
            readonly isExpiringSoon: boolean;
        };
        readonly DraftListView: {
            readonly items: readonly components["schemas"]["DraftSummaryView"][];
        };
        readonly SetAsideView: {
            /** @description What stood in the field, of whatever shape the page gives it; absent when the field was empty. */
            readonly value?: string | number | boolean | readonly unknown[] | {
                readonly [key: string]: unknown;
            };
            readonly field: string;
            /** @description Instant in ISO 8601 at which the words were saved. */
            readonly at: string;
            /** @description Whether the writer has chosen what shall stand in the field. */
            readonly isSettled: boolean;
        };
        readonly DraftView: {
            /** @description Fields by name, as the page defines them. */
            readonly content: {
                readonly [key: string]: unknown;
            };
            /** @enum {string} */
            readonly kind: "registration" | "contact" | "needs-assessment" | "assistance-decision" | "decision-comment" | "decision-complaint" | "assessment" | "judgement" | "goal" | "plan-activity" | "plan-path" | "participant-answer" | "meeting" | "referral" | "hosted-referral" | "participation-change" | "participation-end" | "interim-report" | "final-report" | "proposal" | "message" | "measure-offering" | "vocational-profile" | "employer-contact" | "job-placement";
            readonly subject: string;
            readonly participantId?: string;
            readonly authorId: string;
            readonly authorName: string;
            /** @description Whether the one who asks is the author. Others follow, or take over. */
            readonly isOwn: boolean;
            readonly sharedWith: readonly string[];
            readonly setAside: readonly components["schemas"]["SetAsideView"][];
            /** @description Instant in ISO 8601. */
            readonly savedAt: string;
            readonly version: number;
            /** @description Day on which the draft is removed unless it is saved again; absent for drafts kept until somebody decides. */
            readonly expiresOn?: string;
            /** @description Whether that day is so near that the page must say so. */
            readonly isExpiringSoon: boolean;
        };
        readonly DraftSlotView: {
            /** @description Absent when nobody has begun. */
            readonly draft?: components["schemas"]["DraftView"];
        };
        readonly SetAsideRequest: {
            /** @description What stood in the field, of whatever shape the page gives it. */
            readonly value?: string | number | boolean | readonly unknown[] | {
                readonly [key: string]: unknown;
            };
            readonly field: string;
            /** @description Instant in ISO 8601 at which the words were saved. */
            readonly at: string;
            readonly isSettled: boolean;
        };
        readonly SaveDraftRequest: {
            /** @description Fields by name, at most 200 kB as JSON. */
            readonly content: {
                readonly [key: string]: unknown;
            };
            /** @description What two versions of a field left over; absent leaves it as it is. */
            readonly setAside?: readonly components["schemas"]["SetAsideRequest"][];
            /** @description Whom it is about; absent while there is no participant yet. */
            readonly participantId?: string;
            /** @description The version this save builds on; absent for the first save. */
            readonly ifVersion?: number;
            /** @description Ids of colleagues who may follow and take over; absent leaves them as they are. */
            readonly sharedWith?: readonly string[];
        };
        readonly DocumentItemView: {
            readonly id: string;
            readonly version: number;
            readonly participantId: string;
            /** @enum {string} */
            readonly kind: "assistance-decision" | "participation-decision";
            /** @description What it is about: the participation, or the § 14 a decision. */
            readonly subjectId: string;
            /** @enum {string} */
            readonly language: "nb" | "nn";
            readonly title: string;
            /** @enum {string} */
            readonly status: "collecting" | "to-be-sent" | "sent" | "dropped";
            /** @description When the first decision was put in it. */
            readonly collectedAt: string;
            /** @description While it collects: when it is made, if nothing more is decided. */
            readonly quietUntil?: string;
            readonly madeOn?: string;
            readonly sentOn?: string;
            /** @enum {string} */
            readonly sentChannel?: "digital" | "post" | "handed-over" | "told";
            readonly sentByName?: string;
        };
        readonly DocumentListView: {
            readonly items: readonly components["schemas"]["DocumentItemView"][];
        };
        readonly DocumentFactView: {
            readonly name: string;
            readonly value: string;
        };
        readonly DocumentTableRowView: {
            readonly cells: readonly string[];
        };
        readonly DocumentBlockView: {
            /** @enum {string} */
            readonly kind: "heading" | "paragraph" | "list" | "facts" | "table";
            readonly text?: string;
            readonly items?: readonly string[];
            readonly facts?: readonly components["schemas"]["DocumentFactView"][];
            readonly head?: readonly string[];
            readonly rows?: readonly components["schemas"]["DocumentTableRowView"][];
        };
        readonly DocumentView: {
            readonly id: string;
            readonly version: number;
            readonly participantId: string;
            /** @enum {string} */
            readonly kind: "assistance-decision" | "participation-decision";
            /** @description What it is about: the participation, or the § 14 a decision. */
            readonly subjectId: string;
            /** @enum {string} */
            readonly language: "nb" | "nn";
            readonly title: string;
            /** @enum {string} */
            readonly status: "collecting" | "to-be-sent" | "sent" | "dropped";
            /** @description When the first decision was put in it. */
            readonly collectedAt: string;
            /** @description While it collects: when it is made, if nothing more is decided. */
            readonly quietUntil?: string;
            readonly madeOn?: string;
            readonly sentOn?: string;
            /** @enum {string} */
            readonly sentChannel?: "digital" | "post" | "handed-over" | "told";
            readonly sentByName?: string;
            readonly sender: string;
            readonly recipient: readonly string[];
            readonly date: string;
            readonly blocks: readonly components["schemas"]["DocumentBlockView"][];
            readonly signature: readonly string[];
        };
        readonly LanguageRequest: {
            /** @enum {string} */
            readonly language: "nb" | "nn";
        };
        readonly SentRequest: {
            /** @enum {string} */
            readonly channel: "digital" | "post" | "handed-over" | "told";
            readonly sentOn: string;
        };
        readonly OpenRequest: {
            readonly identityNumber: string;
        };
        readonly OpenedView: {
            readonly participantId: string;
        };
        readonly OpenWithReasonRequest: {
            readonly identityNumber: string;
            /** @description Kept with the opening; at least ten characters. */
            readonly reason: string;
        };
        readonly OfficeAskedView: {
            readonly participantId?: string;
            readonly office?: string;
            readonly officeName?: string;
        };
        readonly SearchRequest: {
            /** @description Beginnings of words in a name, or of an identity number. */
            readonly text: string;
        };
        readonly FoundPersonView: {
            readonly participantId: string;
            readonly name: string;
            readonly identityNumber: string;
            readonly born: string;
            readonly office: string;
            readonly officeName?: string;
            /** @enum {string} */
            readonly protection: "none" | "protected" | "strictly-protected" | "strictly-protected-abroad";
            readonly isShielded: boolean;
            readonly isDead: boolean;
            readonly isFollowedUp: boolean;
            readonly responsibleName?: string;
        };
        readonly FoundPeopleView: {
            readonly items: readonly components["schemas"]["FoundPersonView"][];
            /** @description How many there are in all; at most 50 are listed. */
            readonly total: number;
        };
        readonly RegisterRequest: {
            readonly identityNumber: string;
            /** @description Nav unit that follows up; used only when no register tells which it is. */
            readonly office?: string;
            readonly telephone?: string;
            /** Format: email */
            readonly email?: string;
            /** @description ISO 639; absent when the register's answer stands. */
            readonly spokenLanguage?: string;
            /** @enum {string} */
            readonly interpreter?: "none" | "spoken" | "sign";
            /** @enum {string} */
            readonly contactChannel?: "digital" | "manual" | "reserved";
            /** @description Why the adviser approves: needed when a rule asks for approval; at least ten characters. */
            readonly approvalReason?: string;
            /** @description For somebody under 18: whether the guardians have consented. */
            readonly guardianConsents?: boolean;
            readonly situations: readonly ("HAR_SAGT_OPP" | "HAR_BLITT_SAGT_OPP" | "ER_PERMITTERT" | "ALDRI_HATT_JOBB" | "IKKE_VAERT_I_JOBB_SISTE_2_AAR" | "AKKURAT_FULLFORT_UTDANNING" | "VIL_BYTTE_JOBB" | "USIKKER_JOBBSITUASJON" | "MIDLERTIDIG_JOBB" | "DELTIDSJOBB_VIL_MER" | "NY_JOBB" | "KONKURS" | "ANNET")[];
            /**
             * @description Whether something besides health stands in the way of work.
             * @enum {string}
             */
            readonly otherHindrances?: "yes" | "no" | "unknown";
            /** @description More on the situation, in words. */
            readonly explanation?: string;
            /** @description Highest completed education, NUS2000. */
            readonly educationCode?: string;
            /** @description STYRK-08, at most five. */
            readonly wishedOccupations: readonly string[];
        };
        readonly RegistrationReceivedView: {
            /** @description For asking what became of it. */
            readonly reference: string;
        };
        readonly RegisteredView: {
            /** @enum {string} */
            readonly outcome: "received" | "opened";
            readonly participantId?: string;
        };
        readonly CodedView: {
            readonly code: string;
            readonly name: string;
        };
        readonly EntryRuleTextView: {
            readonly nb: string;
            readonly nn: string;
            readonly en: string;
        };
        readonly EntryRuleView: {
            /** @description As in the rulebook, such as REG-04. */
            readonly id: string;
            readonly title: components["schemas"]["EntryRuleTextView"];
        };
        readonly EntryRightView: {
            /** @description Lovdata's id of the act. */
            readonly law: string;
            readonly section: string;
            readonly quote?: string;
        };
        readonly RegistrationView: {
            readonly id: string;
            readonly from: string;
            readonly to?: string;
            /** @enum {string} */
            readonly endReason?: "ANNET" | "SVARTE_NEI_I_BEKREFTELSE" | "BEKREFTELSE_IKKE_LEVERT_INNEN_FRIST" | "OPPFOLGING_AVSLUTTET" | "FATT_JOBB" | "FEILREGISTRERING";
            readonly situations: readonly ("HAR_SAGT_OPP" | "HAR_BLITT_SAGT_OPP" | "ER_PERMITTERT" | "ALDRI_HATT_JOBB" | "IKKE_VAERT_I_JOBB_SISTE_2_AAR" | "AKKURAT_FULLFORT_UTDANNING" | "VIL_BYTTE_JOBB" | "USIKKER_JOBBSITUASJON" | "MIDLERTIDIG_JOBB" | "DELTIDSJOBB_VIL_MER" | "NY_JOBB" | "KONKURS" | "ANNET")[];
            /**
             * @description Absent when it was not answered.
             * @enum {string}
             */
            readonly otherHindrances?: "yes" | "no" | "unknown";
            /** @description More on the situation, in words. */
            readonly explanation?: string;
            readonly education?: components["schemas"]["CodedView"];
            readonly wishedOccupations: readonly components["schemas"]["CodedView"][];
            /** @enum {string} */
            readonly entryOutcome: "approved" | "needs-approval" | "refused";
            /** @description The entry rules that decided, in words. */
            readonly entryRules: readonly components["schemas"]["EntryRuleView"][];
            /** @description The right to be registered that the rules carry out. */
            readonly entryRight: components["schemas"]["EntryRightView"];
            readonly overrideReason?: string;
            readonly overrideByName?: string;
            /** @enum {string} */
            readonly source: "deltaker" | "veileder" | "folkeregisteret" | "aa-registeret" | "krr" | "navs-ytelser" | "arbeidssokerregisteret" | "import";
            readonly sourceDate: string;
            readonly version: number;
        };
        readonly RegistrationsView: {
            readonly items: readonly components["schemas"]["RegistrationView"][];
        };
        readonly EntryAnswers: {
            /** @description Why the adviser approves: needed when a rule asks for approval; at least ten characters. */
            readonly approvalReason?: string;
            /** @description For somebody under 18: whether the guardians have consented. */
            readonly guardianConsents?: boolean;
            readonly situations: readonly ("HAR_SAGT_OPP" | "HAR_BLITT_SAGT_OPP" | "ER_PERMITTERT" | "ALDRI_HATT_JOBB" | "IKKE_VAERT_I_JOBB_SISTE_2_AAR" | "AKKURAT_FULLFORT_UTDANNING" | "VIL_BYTTE_JOBB" | "USIKKER_JOBBSITUASJON" | "MIDLERTIDIG_JOBB" | "DELTIDSJOBB_VIL_MER" | "NY_JOBB" | "KONKURS" | "ANNET")[];
            /**
             * @description Whether something besides health stands in the way of work.
             * @enum {string}
             */
            readonly otherHindrances?: "yes" | "no" | "unknown";
            /** @description More on the situation, in words. */
            readonly explanation?: string;
            /** @description Highest completed education, NUS2000. */
            readonly educationCode?: string;
            /** @description STYRK-08, at most five. */
            readonly wishedOccupations: readonly string[];
        };
        readonly JobSeekerAnswers: {
            readonly situations: readonly ("HAR_SAGT_OPP" | "HAR_BLITT_SAGT_OPP" | "ER_PERMITTERT" | "ALDRI_HATT_JOBB" | "IKKE_VAERT_I_JOBB_SISTE_2_AAR" | "AKKURAT_FULLFORT_UTDANNING" | "VIL_BYTTE_JOBB" | "USIKKER_JOBBSITUASJON" | "MIDLERTIDIG_JOBB" | "DELTIDSJOBB_VIL_MER" | "NY_JOBB" | "KONKURS" | "ANNET")[];
            /**
             * @description Whether something besides health stands in the way of work.
             * @enum {string}
             */
            readonly otherHindrances?: "yes" | "no" | "unknown";
            /** @description More on the situation, in words. */
            readonly explanation?: string;
            /** @description Highest completed education, NUS2000. */
            readonly educationCode?: string;
            /** @description STYRK-08, at most five. */
            readonly wishedOccupations: readonly string[];
        };
        readonly EndRegistrationRequest: {
            /** @enum {string} */
            readonly reason: "ANNET" | "SVARTE_NEI_I_BEKREFTELSE" | "BEKREFTELSE_IKKE_LEVERT_INNEN_FRIST" | "OPPFOLGING_AVSLUTTET" | "FATT_JOBB" | "FEILREGISTRERING";
            /** @description Last day as a job seeker. */
            readonly on: string;
        };
        readonly ContactOriginView: {
            /** @enum {string} */
            readonly field: "telephone" | "email" | "contactChannel" | "spokenLanguage" | "interpreter";
            /** @enum {string} */
            readonly source: "deltaker" | "veileder" | "folkeregisteret" | "aa-registeret" | "krr" | "navs-ytelser" | "arbeidssokerregisteret" | "import";
            readonly date: string;
        };
        readonly ContactView: {
            readonly telephone?: string;
            readonly email?: string;
            readonly spokenLanguage?: string;
            /** @enum {string} */
            readonly interpreter: "none" | "spoken" | "sign";
            /** @enum {string} */
            readonly contactChannel: "digital" | "manual" | "reserved";
            /** @enum {string} */
            readonly guardianship: "none" | "guardian" | "power-of-attorney";
            /** @description Municipality of residence; absent when it must not be known or is not. */
            readonly municipality?: string;
            /** @description Who said each detail, and when; nobody has said those that are not here. */
            readonly origins: readonly components["schemas"]["ContactOriginView"][];
            readonly version: number;
        };
        readonly ContactRequest: {
            readonly telephone?: string;
            /** Format: email */
            readonly email?: string;
            /** @description ISO 639; absent when it is Norwegian. */
            readonly spokenLanguage?: string;
            /** @enum {string} */
            readonly interpreter: "none" | "spoken" | "sign";
            /** @enum {string} */
            readonly contactChannel: "digital" | "manual" | "reserved";
        };
        readonly ResponsibleRequest: {
            /** @description Id of the colleague who is to follow the person up. */
            readonly adviserId: string;
        };
        readonly ResponsibleView: {
            readonly participantId: string;
            readonly adviserId: string;
            readonly adviserName: string;
            readonly since: string;
        };
        readonly AssignedView: {
            readonly items: readonly components["schemas"]["ResponsibleView"][];
        };
        readonly AssignRequest: {
            /** @description Id of the colleague who is to follow the person up. */
            readonly adviserId: string;
            /** @description All of them or none. */
            readonly participantIds: readonly string[];
        };
        readonly EmploymentView: {
            readonly id: string;
            readonly employerNumber?: string;
            readonly employerName: string;
            readonly occupationCode?: string;
            readonly percent?: number;
            readonly from: string;
            readonly to?: string;
            readonly adaptationFulfilled?: boolean;
            readonly followUpPlanOn?: string;
            /** @enum {string} */
            readonly internalMeasures?: "CARRIED_OUT" | "IMPOSSIBLE" | "NOT_DOCUMENTED";
            readonly source: string;
            readonly date: string;
            readonly version: number;
        };
        readonly OriginView: {
            readonly source: string;
            readonly date: string;
        };
        readonly SickLeaveView: {
            readonly id: string;
            readonly employmentId?: string;
            readonly percent: number;
            readonly from: string;
            readonly to?: string;
            readonly source: string;
            readonly date: string;
            readonly version: number;
        };
        readonly EducationView: {
            readonly id: string;
            readonly educationCode: string;
            readonly title: string;
            /** @enum {string} */
            readonly state: "completed" | "ongoing" | "interrupted";
            readonly from?: string;
            readonly to?: string;
            readonly source: string;
            readonly date: string;
            readonly version: number;
        };
        readonly BenefitView: {
            readonly id: string;
            /** @enum {string} */
            readonly type: "AAP" | "DAGPENGER" | "TILTAKSPENGER" | "SYKEPENGER" | "UFORETRYGD" | "KVALIFISERINGSSTONAD" | "INTRODUKSJONSSTONAD" | "OVERGANGSSTONAD" | "SUPPLERENDE_STONAD" | "SOSIALHJELP" | "UNGDOMSPROGRAMYTELSE";
            readonly percent?: number;
            readonly from: string;
            readonly to?: string;
            readonly source: string;
            readonly date: string;
            readonly version: number;
        };
        readonly PersonFactsView: {
            readonly employments: readonly components["schemas"]["EmploymentView"][];
            /** @description Absent as long as an empty list would say nothing. */
            readonly employmentsKnown?: components["schemas"]["OriginView"];
            readonly sickLeaves: readonly components["schemas"]["SickLeaveView"][];
            /** @description Absent as long as nobody has said whether there are more, or none. */
            readonly sickLeavesKnown?: components["schemas"]["OriginView"];
            readonly educations: readonly components["schemas"]["EducationView"][];
            readonly benefits: readonly components["schemas"]["BenefitView"][];
            readonly benefitsKnown?: components["schemas"]["OriginView"];
        };
        readonly KnownListRequest: {
            /** @enum {string} */
            readonly list: "employments" | "sickLeaves" | "benefits";
            /** @enum {string} */
            readonly source: "deltaker" | "veileder";
        };
        readonly EmploymentRequest: {
            readonly employerNumber?: string;
            readonly employerName: string;
            /** @description STYRK-08. */
            readonly occupationCode?: string;
            /** @description Position in percent of full time. */
            readonly percent?: number;
            readonly from: string;
            readonly to?: string;
            /** @description Whether the employer has fulfilled the duty to adapt the work. */
            readonly adaptationFulfilled?: boolean;
            /** @description The day Nav obtained the employer's follow-up plan. */
            readonly followUpPlanOn?: string;
            /** @enum {string} */
            readonly internalMeasures?: "CARRIED_OUT" | "IMPOSSIBLE" | "NOT_DOCUMENTED";
            /** @enum {string} */
            readonly source: "deltaker" | "veileder";
        };
        readonly SickLeaveRequest: {
            /** @description The employment somebody is sick-listed from; absent without one. */
            readonly employmentId?: string;
            readonly percent: number;
            readonly from: string;
            readonly to?: string;
            /** @enum {string} */
            readonly source: "deltaker" | "veileder";
        };
        readonly EducationRequest: {
            /** @description NUS2000. */
            readonly educationCode: string;
            readonly title: string;
            /** @enum {string} */
            readonly state: "completed" | "ongoing" | "interrupted";
            readonly from?: string;
            readonly to?: string;
            /** @enum {string} */
            readonly source: "deltaker" | "veileder";
        };
        readonly BenefitRequest: {
            /** @enum {string} */
            readonly type: "AAP" | "DAGPENGER" | "TILTAKSPENGER" | "SYKEPENGER" | "UFORETRYGD" | "KVALIFISERINGSSTONAD" | "INTRODUKSJONSSTONAD" | "OVERGANGSSTONAD" | "SUPPLERENDE_STONAD" | "SOSIALHJELP" | "UNGDOMSPROGRAMYTELSE";
            readonly percent?: number;
            readonly from: string;
            readonly to?: string;
            /** @enum {string} */
            readonly source: "deltaker" | "veileder";
        };
        readonly FollowUpPeriodView: {
            readonly id: string;
            readonly office: string;
            readonly officeName?: string;
            readonly from: string;
            readonly to?: string;
            /** @enum {string} */
            readonly startReason: "JOB_SEEKER" | "SICK_LISTED_WITHOUT_EMPLOYER" | "ADVISER_DECISION";
            readonly startExplanation?: string;
            /** @enum {string} */
            readonly endReason?: "IN_WORK" | "IN_EDUCATION" | "DISABILITY_BENEFIT" | "OWN_WISH" | "MOVED_ABROAD" | "DEAD" | "REGISTERED_BY_MISTAKE" | "OTHER";
            readonly endExplanation?: string;
            readonly version: number;
        };
        readonly BlockingReasonView: {
            /** @enum {string} */
            readonly code: "OFFICE_LOCK" | "REGISTERED_JOB_SEEKER" | "RECEIVES_AAP" | "ACTIVE_PARTICIPATION";
            readonly subjectId?: string;
        };
        readonly FollowUpView: {
            /** @description The newest first. */
            readonly periods: readonly components["schemas"]["FollowUpPeriodView"][];
            /** @description Empty when a running period may end today. */
            readonly blockers: readonly components["schemas"]["BlockingReasonView"][];
        };
        readonly StartFollowUpRequest: {
            /** @enum {string} */
            readonly reason: "JOB_SEEKER" | "SICK_LISTED_WITHOUT_EMPLOYER" | "ADVISER_DECISION";
            readonly explanation?: string;
        };
        readonly EndFollowUpRequest: {
            /** @enum {string} */
            readonly reason: "IN_WORK" | "IN_EDUCATION" | "DISABILITY_BENEFIT" | "OWN_WISH" | "MOVED_ABROAD" | "DEAD" | "REGISTERED_BY_MISTAKE" | "OTHER";
            readonly explanation?: string;
            /** @description Last day under follow-up. */
            readonly on: string;
        };
        readonly AccessRequestView: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "registration" | "access";
            readonly participantId: string;
            readonly name: string;
            readonly actorName: string;
            readonly reason: string;
            readonly askedAt: string;
        };
        readonly AccessRequestsView: {
            readonly items: readonly components["schemas"]["AccessRequestView"][];
        };
        readonly AnswerAccessRequest: {
            /** @description Whether the asker is let in, for seven days. */
            readonly isAllowed: boolean;
        };
        readonly CodeNameView: {
            readonly code: string;
            readonly name: string;
            /** @description The job title or the kind of education it was found by, when that is not its name. */
            readonly foundAs?: string;
        };
        readonly CodeNamesView: {
            readonly items: readonly components["schemas"]["CodeNameView"][];
        };
        readonly OfficeChoiceView: {
            readonly number: string;
            readonly name: string;
        };
        readonly OfficeChoicesView: {
            readonly items: readonly components["schemas"]["OfficeChoiceView"][];
        };
        readonly LocalizedTextView: {
            readonly nb: string;
            readonly nn: string;
            readonly en: string;
        };
        readonly CircularView: {
            readonly name: components["schemas"]["LocalizedTextView"];
            readonly address: string;
        };
        readonly MeasureLawView: {
            readonly name: components["schemas"]["LocalizedTextView"];
            readonly shortName: string;
            /** @description Chapter or section, as one writes it. */
            readonly chapter: string;
            /** @description Address of the official text; absent when there is none. */
            readonly address?: string;
            /** @description Nav's circular to the law; absent when none is known. */
            readonly circular?: components["schemas"]["CircularView"];
        };
        readonly MeasureSupplyView: {
            /** @description Places that nobody has, in those that are open. */
            readonly free: number;
            /** @description How many wait for those. */
            readonly waiting: number;
            /** @description Whether one of them takes people in at any time. */
            readonly anyTime: boolean;
            /** @description ISO 639 codes. */
            readonly languages: readonly string[];
            readonly accessibility: readonly ("step-free" | "accessible-toilet" | "public-transport" | "hearing-loop" | "sign-language" | "visual-guidance" | "quiet-room" | "remote")[];
            readonly municipalities: readonly string[];
            /** @description Common starts to come, the soonest first, five at most. */
            readonly starts: readonly string[];
        };
        readonly EvidenceView: {
            /** @enum {string} */
            readonly firstYear: "none" | "unknown" | "large-positive" | "positive" | "negative" | "mixed";
            /**
             * @description Second and third year after the start.
             * @enum {string}
             */
            readonly later: "none" | "unknown" | "large-positive" | "positive" | "negative" | "mixed";
            /** @enum {string} */
            readonly worth: "unknown" | "mixed" | "very-profitable" | "profitable" | "not-profitable";
            readonly caveat: components["schemas"]["LocalizedTextView"];
            /** @description The report and its sections. */
            readonly source: string;
        };
        readonly MeasureView: {
            /** @enum {string} */
            readonly code: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly name: components["schemas"]["LocalizedTextView"];
            readonly shortName: components["schemas"]["LocalizedTextView"];
            /** @enum {string} */
            readonly group: "clarification" | "follow-up" | "work-training" | "training" | "wage-subsidy" | "adaptation" | "rehabilitation" | "adapted-work" | "programme" | "benefit";
            readonly groupName: components["schemas"]["LocalizedTextView"];
            /** @enum {string} */
            readonly nature: "measure" | "programme" | "benefit" | "right";
            /** @enum {string} */
            readonly delivery: "procured" | "employer-agreement" | "employer-grant" | "education-place" | "pre-approved-provider" | "run-by-nav" | "run-by-nav-and-health-service" | "run-by-municipality" | "paid-to-person";
            /**
             * @description Whether a participant may get measure benefit.
             * @enum {string}
             */
            readonly tiltakspenger: "yes" | "no" | "unless-paid-by-provider" | "own-benefit" | "not-relevant";
            readonly law: components["schemas"]["MeasureLawView"];
            /** @enum {string} */
            readonly rules: "in-product" | "not-yet";
            readonly forWhom: components["schemas"]["LocalizedTextView"];
            readonly content: components["schemas"]["LocalizedTextView"];
            readonly duration: components["schemas"]["LocalizedTextView"];
            /** @description How offerings of the measure may take people in. */
            readonly intakes: readonly ("LOPENDE" | "FELLES")[];
            /** @description Offerings that are not over. */
            readonly offerings: number;
            /** @description Those of them that take enrolments today. */
            readonly openOfferings: number;
            /** @description Absent when it has no offerings. */
            readonly supply?: components["schemas"]["MeasureSupplyView"];
            /** @description Absent when the source has no study of the measure. */
            readonly evidence?: components["schemas"]["EvidenceView"];
        };
        readonly CatalogueView: {
            readonly items: readonly components["schemas"]["MeasureView"][];
        };
        readonly MeasureDetailView: {
            /** @enum {string} */
            readonly code: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly name: components["schemas"]["LocalizedTextView"];
            readonly shortName: components["schemas"]["LocalizedTextView"];
            /** @enum {string} */
            readonly group: "clarification" | "follow-up" | "work-training" | "training" | "wage-subsidy" | "adaptation" | "rehabilitation" | "adapted-work" | "programme" | "benefit";
            readonly groupName: components["schemas"]["LocalizedTextView"];
            /** @enum {string} */
            readonly nature: "measure" | "programme" | "benefit" | "right";
            /** @enum {string} */
            readonly delivery: "procured" | "employer-agreement" | "employer-grant" | "education-place" | "pre-approved-provider" | "run-by-nav" | "run-by-nav-and-health-service" | "run-by-municipality" | "paid-to-person";
            /**
             * @description Whether a participant may get measure benefit.
             * @enum {string}
             */
            readonly tiltakspenger: "yes" | "no" | "unless-paid-by-provider" | "own-benefit" | "not-relevant";
            readonly law: components["schemas"]["MeasureLawView"];
            /** @enum {string} */
            readonly rules: "in-product" | "not-yet";
            readonly forWhom: components["schemas"]["LocalizedTextView"];
            readonly content: components["schemas"]["LocalizedTextView"];
            readonly duration: components["schemas"]["LocalizedTextView"];
            /** @description How offerings of the measure may take people in. */
            readonly intakes: readonly ("LOPENDE" | "FELLES")[];
            /** @description Offerings that are not over. */
            readonly offerings: number;
            /** @description Those of them that take enrolments today. */
            readonly openOfferings: number;
            /** @description Absent when it has no offerings. */
            readonly supply?: components["schemas"]["MeasureSupplyView"];
            /** @description Absent when the source has no study of the measure. */
            readonly evidence?: components["schemas"]["EvidenceView"];
            /** @description Codes in Nav's measure administration, its misspellings included. */
            readonly navCodes: readonly string[];
            readonly arenaCodes: readonly string[];
            /** @description Group in Nav's statistics; absent when it has none. */
            readonly statisticsGroup?: string;
        };
        readonly ProviderView: {
            readonly orgNumber: string;
            readonly name: string;
            /** @enum {string} */
            readonly type: "PREAPPROVED_AFT_VTA" | "TENDER_PROVIDER" | "SCHOOL" | "NAV_IN_HOUSE";
        };
        readonly NumberedPlaceView: {
            readonly number: string;
            readonly name: string;
        };
        readonly PlacesView: {
            readonly total: number;
            /** @description Taking part now. */
            readonly taken: number;
            /** @description Given a place, not started. */
            readonly granted: number;
            /** @description Applied or on the waiting list. */
            readonly waiting: number;
            /** @description Left over; below zero when more are in than agreed. */
            readonly free: number;
        };
        readonly OfferingView: {
            readonly id: string;
            readonly number: string;
            readonly name: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly provider: components["schemas"]["ProviderView"];
            readonly county: components["schemas"]["NumberedPlaceView"];
            readonly municipality: components["schemas"]["NumberedPlaceView"];
            /** @description Where one meets. */
            readonly place: string;
            /** @description Unit numbers of the local offices it is meant for. */
            readonly offices: readonly string[];
            /** @description Calendar day. */
            readonly startsOn: string;
            /** @description Last day; absent when it runs on. */
            readonly endsOn?: string;
            /** @enum {string} */
            readonly intake: "LOPENDE" | "FELLES";
            /** @enum {string} */
            readonly enrolment: "direct-decision" | "application";
            readonly places: components["schemas"]["PlacesView"];
            /** @description ISO 639 codes. */
            readonly languages: readonly string[];
            /** @description Whether it takes enrolments today. */
            readonly open: boolean;
            /** @description The day it was called off or broken off; absent for one that runs its time. */
            readonly cancelledOn?: string;
            /** @enum {string} */
            readonly cancelCause?: "other" | "provider-change" | "budget" | "too-few" | "wrongly-registered";
        };
        readonly OfferingCountView: {
            readonly code: string;
            readonly count: number;
        };
        readonly PlaceCountView: {
            readonly code: string;
            readonly count: number;
            readonly name: string;
        };
        readonly OfferingCountsView: {
            readonly measures: readonly components["schemas"]["OfferingCountView"][];
            readonly counties: readonly components["schemas"]["PlaceCountView"][];
            readonly municipalities: readonly components["schemas"]["PlaceCountView"][];
            readonly offices: readonly components["schemas"]["PlaceCountView"][];
            readonly starts: readonly components["schemas"]["OfferingCountView"][];
            readonly languages: readonly components["schemas"]["OfferingCountView"][];
            readonly enrolments: readonly components["schemas"]["OfferingCountView"][];
            readonly open: number;
            readonly closed: number;
            /** @description How many there would be without one filter, by the name of the filter in the request. */
            readonly without: readonly components["schemas"]["OfferingCountView"][];
        };
        readonly OfferingListView: {
            readonly items: readonly components["schemas"]["OfferingView"][];
            readonly total: number;
            readonly page: number;
            readonly pageSize: number;
            readonly counts: components["schemas"]["OfferingCountsView"];
        };
        readonly OfferingSearchRequest: {
            /** @description One or several measures. */
            readonly measure?: readonly ("TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK")[];
            /** @description Local office whose participants it must be meant for. */
            readonly office?: string;
            readonly county?: string;
            readonly municipality?: string;
            /** @description When one can begin. */
            readonly start?: readonly ("any-time" | "within-month" | "within-quarter" | "later" | "begun")[];
            /** @description ISO 639 codes, of which it must be given in one. */
            readonly language?: readonly string[];
            readonly enrolment?: readonly ("direct-decision" | "application")[];
            /** @description Organisation number of the provider. */
            readonly provider?: string;
            /** @description Only those that take enrolments today, or only those that do not. */
            readonly open?: boolean;
            /** @enum {string} */
            readonly sort?: "name" | "place" | "provider" | "start" | "free" | "waiting";
            /**
             * @description Without it, free places come with most first and everything else from A, or from the earliest.
             * @enum {string}
             */
            readonly direction?: "asc" | "desc";
            /** @description From 1. */
            readonly page?: number;
            readonly pageSize?: number;
            /** @description Words that must all stand in name, number, provider or place. */
            readonly text?: string;
        };
        readonly OfferingDescriptionView: {
            readonly nb: string;
            readonly nn?: string;
        };
        readonly OfferingContactView: {
            readonly name?: string;
            readonly email?: string;
            readonly telephone?: string;
        };
        readonly OfferingAgreementView: {
            readonly id: string;
            readonly number: string;
            /** @enum {string} */
            readonly kind: "pre-approved" | "tender" | "in-house" | "municipal";
            readonly from: string;
            readonly to?: string;
            /** @description Contracted places today in the whole agreement, which may have several offerings. */
            readonly places: number;
            /** @description Whether somebody who takes part half the time uses half a place. */
            readonly countsByExtent: boolean;
        };
        readonly OfferingDetailView: {
            readonly id: string;
            readonly number: string;
            readonly name: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly provider: components["schemas"]["ProviderView"];
            readonly county: components["schemas"]["NumberedPlaceView"];
            readonly municipality: components["schemas"]["NumberedPlaceView"];
            /** @description Where one meets. */
            readonly place: string;
            /** @description Unit numbers of the local offices it is meant for. */
            readonly offices: readonly string[];
            /** @description Calendar day. */
            readonly startsOn: string;
            /** @description Last day; absent when it runs on. */
            readonly endsOn?: string;
            /** @enum {string} */
            readonly intake: "LOPENDE" | "FELLES";
            /** @enum {string} */
            readonly enrolment: "direct-decision" | "application";
            readonly places: components["schemas"]["PlacesView"];
            /** @description ISO 639 codes. */
            readonly languages: readonly string[];
            /** @description Whether it takes enrolments today. */
            readonly open: boolean;
            /** @description The day it was called off or broken off; absent for one that runs its time. */
            readonly cancelledOn?: string;
            /** @enum {string} */
            readonly cancelCause?: "other" | "provider-change" | "budget" | "too-few" | "wrongly-registered";
            readonly version: number;
            /** @description Unit whose measure coordinator keeps it. */
            readonly coordinatorUnit: string;
            /** @description Whether the coordinator keeps it open, whatever the day. */
            readonly keptOpen: boolean;
            /** @description The day it was closed for good. */
            readonly closedOn?: string;
            readonly accessibility: readonly ("step-free" | "accessible-toilet" | "public-transport" | "hearing-loop" | "sign-language" | "visual-guidance" | "quiet-room" | "remote")[];
            readonly officesInWords: readonly components["schemas"]["NumberedPlaceView"][];
            readonly description: components["schemas"]["OfferingDescriptionView"];
            readonly contact: components["schemas"]["OfferingContactView"];
            readonly agreement: components["schemas"]["OfferingAgreementView"];
        };
        readonly CompanySearchRequest: {
            /** @description An organisation number, or words of the name. */
            readonly text: string;
        };
        readonly CompanyPlaceView: {
            readonly number: string;
            readonly name: string;
        };
        readonly CompanyIndustryView: {
            /** @description Division of SN2007. */
            readonly code: string;
            readonly name: string;
        };
        readonly CompanyView: {
            readonly orgNumber: string;
            readonly name: string;
            readonly legalForm: string;
            readonly municipality: components["schemas"]["CompanyPlaceView"];
            readonly industry: components["schemas"]["CompanyIndustryView"];
        };
        readonly CompanyListView: {
            readonly items: readonly components["schemas"]["CompanyView"][];
            /** @description Whether there are more than these: more words are needed. */
            readonly hasMore: boolean;
        };
        readonly MunicipalityListView: {
            readonly items: readonly components["schemas"]["NumberedPlaceView"][];
        };
        readonly EntryContentView: {
            readonly name?: string;
            readonly organisation?: string;
            /** @enum {string} */
            readonly outsideKind?: "health" | "municipal" | "low-threshold" | "non-profit";
            readonly forWhomNb?: string;
            readonly forWhomNn?: string;
            readonly contentNb?: string;
            readonly contentNn?: string;
            readonly place?: string;
            readonly languages?: readonly string[];
            readonly accessibility?: readonly ("step-free" | "accessible-toilet" | "public-transport" | "hearing-loop" | "sign-language" | "visual-guidance" | "quiet-room" | "remote")[];
            readonly startsNb?: string;
            readonly waitingNb?: string;
            readonly contact?: string;
            readonly link?: string;
        };
        readonly EntryView: {
            readonly id: string;
            readonly version: number;
            /** @enum {string} */
            readonly kind: "measure" | "outside";
            /** @enum {string} */
            readonly measure?: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly published?: components["schemas"]["EntryContentView"];
            /** @description Instant in ISO 8601. */
            readonly publishedAt?: string;
            readonly publishedBy?: string;
            readonly withdrawnOn?: string;
            readonly draft?: components["schemas"]["EntryContentView"];
        };
        readonly EntryListView: {
            readonly items: readonly components["schemas"]["EntryView"][];
        };
        readonly NewEntryRequest: {
            /**
             * @description The measure it stands beside; left out for an offer outside Nav.
             * @enum {string}
             */
            readonly measure?: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly name?: string;
            readonly organisation?: string;
            /** @enum {string} */
            readonly outsideKind?: "health" | "municipal" | "low-threshold" | "non-profit";
            readonly forWhomNb?: string;
            readonly forWhomNn?: string;
            readonly contentNb?: string;
            readonly contentNn?: string;
            readonly place?: string;
            readonly languages?: readonly string[];
            readonly accessibility?: readonly ("step-free" | "accessible-toilet" | "public-transport" | "hearing-loop" | "sign-language" | "visual-guidance" | "quiet-room" | "remote")[];
            readonly startsNb?: string;
            readonly waitingNb?: string;
            readonly contact?: string;
            /** Format: uri */
            readonly link?: string;
        };
        readonly EntryRequest: {
            readonly name?: string;
            readonly organisation?: string;
            /** @enum {string} */
            readonly outsideKind?: "health" | "municipal" | "low-threshold" | "non-profit";
            readonly forWhomNb?: string;
            readonly forWhomNn?: string;
            readonly contentNb?: string;
            readonly contentNn?: string;
            readonly place?: string;
            readonly languages?: readonly string[];
            readonly accessibility?: readonly ("step-free" | "accessible-toilet" | "public-transport" | "hearing-loop" | "sign-language" | "visual-guidance" | "quiet-room" | "remote")[];
            readonly startsNb?: string;
            readonly waitingNb?: string;
            readonly contact?: string;
            /** Format: uri */
            readonly link?: string;
        };
        readonly EntryChangeView: {
            /** @enum {string} */
            readonly deed: "withdrawn" | "written" | "published";
            /** @description Instant in ISO 8601. */
            readonly at: string;
            readonly by?: string;
        };
        readonly EntryHistoryView: {
            readonly items: readonly components["schemas"]["EntryChangeView"][];
        };
        readonly ProviderItemView: {
            readonly orgNumber: string;
            readonly name: string;
            /** @enum {string} */
            readonly type: "PREAPPROVED_AFT_VTA" | "TENDER_PROVIDER" | "SCHOOL" | "NAV_IN_HOUSE";
            readonly municipality: components["schemas"]["NumberedPlaceView"];
            /** @description Agreements that are not over. */
            readonly agreements: number;
            /** @description Offerings that are not over. */
            readonly offerings: number;
            /** @description Contracted places today, in agreements that run. */
            readonly contracted: number;
            /** @description Places taken or given in its offerings. */
            readonly used: number;
        };
        readonly ProviderRegisterView: {
            readonly items: readonly components["schemas"]["ProviderItemView"][];
        };
        readonly NewProviderRequest: {
            /** @description With or without blanks. */
            readonly orgNumber: string;
            /** @enum {string} */
            readonly type: "PREAPPROVED_AFT_VTA" | "TENDER_PROVIDER" | "SCHOOL" | "NAV_IN_HOUSE";
            /** Format: email */
            readonly email?: string;
            readonly telephone?: string;
        };
        readonly ProviderContactView: {
            readonly id: string;
            readonly version: number;
            readonly name: string;
            /** @description What the person does there. */
            readonly title?: string;
            readonly email?: string;
            readonly telephone?: string;
            readonly active: boolean;
        };
        readonly ProviderDetailView: {
            readonly orgNumber: string;
            readonly name: string;
            /** @enum {string} */
            readonly type: "PREAPPROVED_AFT_VTA" | "TENDER_PROVIDER" | "SCHOOL" | "NAV_IN_HOUSE";
            readonly municipality: components["schemas"]["NumberedPlaceView"];
            /** @description Agreements that are not over. */
            readonly agreements: number;
            /** @description Offerings that are not over. */
            readonly offerings: number;
            /** @description Contracted places today, in agreements that run. */
            readonly contracted: number;
            /** @description Places taken or given in its offerings. */
            readonly used: number;
            readonly version: number;
            readonly email?: string;
            readonly telephone?: string;
            readonly contacts: readonly components["schemas"]["ProviderContactView"][];
        };
        readonly ProviderRequest: {
            /** @enum {string} */
            readonly type: "PREAPPROVED_AFT_VTA" | "TENDER_PROVIDER" | "SCHOOL" | "NAV_IN_HOUSE";
            /** Format: email */
            readonly email?: string;
            readonly telephone?: string;
        };
        readonly SupplyFieldChangeView: {
            readonly field: string;
            readonly before: readonly string[];
            readonly after: readonly string[];
        };
        readonly SupplyChangeView: {
            /** @enum {string} */
            readonly subject: "provider" | "provider_contact" | "agreement" | "agreement_place_change" | "offering";
            /** @description What people call the contact or whatever was changed, where there are several. */
            readonly name?: string;
            /** @enum {string} */
            readonly kind: "added" | "changed";
            /** @description Instant in ISO 8601. */
            readonly at: string;
            /** @description Absent for what was there before the product took over. */
            readonly by?: string;
            readonly fields: readonly components["schemas"]["SupplyFieldChangeView"][];
        };
        readonly ChangeHistoryView: {
            readonly items: readonly components["schemas"]["SupplyChangeView"][];
        };
        readonly ProviderContactRequest: {
            readonly name: string;
            readonly title?: string;
            /** Format: email */
            readonly email?: string;
            readonly telephone?: string;
            /** @description Left out for somebody who is new. */
            readonly active?: boolean;
        };
        readonly AgreementItemView: {
            readonly id: string;
            readonly number: string;
            readonly provider: components["schemas"]["ProviderView"];
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly kind: "pre-approved" | "tender" | "in-house" | "municipal";
            /** @enum {string} */
            readonly state: "coming" | "running" | "over";
            readonly from: string;
            readonly to?: string;
            /** @description Last day if the option is taken up. */
            readonly optionUntil?: string;
            /** @description The day the option was taken up. */
            readonly optionTakenOn?: string;
            /** @description Whether somebody who takes part half the time uses half a place. */
            readonly countsByExtent: boolean;
            /** @description Contracted places today. */
            readonly contracted: number;
            /** @description Places in offerings that are not over. */
            readonly offered: number;
            /** @description Places taken or given in them, by heads. */
            readonly used: number;
            readonly offerings: number;
        };
        readonly AgreementListView: {
            readonly items: readonly components["schemas"]["AgreementItemView"][];
        };
        readonly NewProviderAgreementRequest: {
            readonly provider: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly kind: "pre-approved" | "tender" | "in-house" | "municipal";
            readonly places: number;
            readonly from: string;
            readonly to?: string;
            readonly optionUntil?: string;
            readonly countsByExtent: boolean;
        };
        readonly PlaceChangeView: {
            readonly id: string;
            readonly places: number;
            readonly validFrom: string;
            readonly notifiedOn: string;
            readonly withdrawnOn?: string;
        };
        readonly AgreementDetailView: {
            readonly id: string;
            readonly number: string;
            readonly provider: components["schemas"]["ProviderView"];
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly kind: "pre-approved" | "tender" | "in-house" | "municipal";
            /** @enum {string} */
            readonly state: "coming" | "running" | "over";
            readonly from: string;
            readonly to?: string;
            /** @description Last day if the option is taken up. */
            readonly optionUntil?: string;
            /** @description The day the option was taken up. */
            readonly optionTakenOn?: string;
            /** @description Whether somebody who takes part half the time uses half a place. */
            readonly countsByExtent: boolean;
            /** @description Contracted places today. */
            readonly contracted: number;
            /** @description Places in offerings that are not over. */
            readonly offered: number;
            /** @description Places taken or given in them, by heads. */
            readonly used: number;
            readonly offerings: number;
            readonly version: number;
            /** @description Unit that is responsible; absent when any coordinator is. */
            readonly coordinatorUnit?: string;
            /** @description Places the agreement began with. */
            readonly places: number;
            readonly placeChanges: readonly components["schemas"]["PlaceChangeView"][];
            /** @description The first day a change told today could hold from. */
            readonly earliestPlaceChange: string;
            readonly underIt: readonly components["schemas"]["OfferingView"][];
        };
        readonly ProviderAgreementRequest: {
            readonly from: string;
            readonly to?: string;
            readonly optionUntil?: string;
            readonly countsByExtent: boolean;
        };
        readonly PlaceChangeRequest: {
            readonly places: number;
            readonly validFrom: string;
            readonly notifiedOn: string;
        };
        readonly NewOfferingRequest: {
            readonly agreementId: string;
            /** @enum {string} */
            readonly intake: "LOPENDE" | "FELLES";
            readonly name: string;
            /** @description Where one meets. */
            readonly place: string;
            readonly municipality: string;
            /** @description Unit numbers of the local offices it is meant for. */
            readonly offices: readonly string[];
            readonly startsOn: string;
            readonly endsOn?: string;
            readonly places: number;
            /** @description ISO 639 codes. */
            readonly languages: readonly string[];
            readonly accessibility: readonly ("step-free" | "accessible-toilet" | "public-transport" | "hearing-loop" | "sign-language" | "visual-guidance" | "quiet-room" | "remote")[];
            readonly descriptionNb: string;
            readonly descriptionNn?: string;
            readonly contactName?: string;
            /** Format: email */
            readonly contactEmail?: string;
            readonly contactTelephone?: string;
        };
        readonly OfferingRequest: {
            readonly name: string;
            /** @description Where one meets. */
            readonly place: string;
            readonly municipality: string;
            /** @description Unit numbers of the local offices it is meant for. */
            readonly offices: readonly string[];
            readonly startsOn: string;
            readonly endsOn?: string;
            readonly places: number;
            /** @description ISO 639 codes. */
            readonly languages: readonly string[];
            readonly accessibility: readonly ("step-free" | "accessible-toilet" | "public-transport" | "hearing-loop" | "sign-language" | "visual-guidance" | "quiet-room" | "remote")[];
            readonly descriptionNb: string;
            readonly descriptionNn?: string;
            readonly contactName?: string;
            /** Format: email */
            readonly contactEmail?: string;
            readonly contactTelephone?: string;
        };
        readonly DecisionComplaintView: {
            readonly id: string;
            readonly decisionId: string;
            /** @enum {string} */
            readonly status: "received" | "sent-on" | "upheld" | "not-upheld" | "withdrawn";
            readonly receivedOn: string;
            /** @description Whether it came after the last day counted from the decision. Told, never enforced: somebody asks about the exceptions. */
            readonly isAfterLastDay: boolean;
            readonly words: string;
            readonly registeredByName: string;
            /** @description Instant in ISO 8601. */
            readonly sentOnAt?: string;
            /** @description Instant in ISO 8601. */
            readonly closedAt?: string;
            readonly closingWords?: string;
            readonly version: number;
        };
        readonly DecisionComplaintListView: {
            readonly items: readonly components["schemas"]["DecisionComplaintView"][];
        };
        readonly RegisterComplaintRequest: {
            readonly receivedOn: string;
            readonly words: string;
        };
        readonly ComplaintStepRequest: {
            /** @enum {string} */
            readonly name: "send-on" | "uphold" | "reject" | "withdraw";
            /** @description Why; every step but sending it on asks for it. */
            readonly words?: string;
        };
        readonly SourceView: {
            /** @enum {string} */
            readonly kind: "registration" | "needs-assessment" | "conversation" | "self-assessment" | "cv" | "work-capacity-assessment" | "medical-statement" | "employer-plan" | "provider-report" | "education-record" | "other";
            readonly dated?: string;
            readonly words?: string;
        };
        readonly DecisionFactView: {
            /** @enum {string} */
            readonly kind: "registered" | "situation" | "wished-occupation" | "employment" | "education" | "work-capacity" | "barrier" | "resource";
            /** @description Code of what it says; empty when only the period counts. */
            readonly code: string;
            /** @description Name as it read that day. */
            readonly name?: string;
            /** @description Position in percent of full time. */
            readonly percent?: number;
            readonly from?: string;
            readonly to?: string;
            /** @description Register or person it came from. */
            readonly origin: string;
            readonly dated: string;
        };
        readonly ComplaintView: {
            readonly weeks: number;
            /** @enum {string} */
            readonly confidence: "high" | "medium" | "low";
            /** @description Counted from the day of the decision: the letter may have come later. */
            readonly lastDay: string;
        };
        readonly DecisionCommentView: {
            /** @enum {string} */
            readonly about: "withdraw" | "return";
            readonly words: string;
            readonly authorName: string;
            /** @description Instant in ISO 8601. */
            readonly at: string;
        };
        readonly DecisionView: {
            readonly id: string;
            readonly participantId: string;
            /** @enum {string} */
            readonly status: "sent-to-second-control" | "decided" | "withdrawn" | "returned" | "replaced";
            /** @enum {string} */
            readonly group: "GODE_MULIGHETER" | "TRENGER_VEILEDNING" | "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE" | "JOBBE_DELVIS" | "LITEN_MULIGHET_TIL_A_JOBBE";
            /** @enum {string} */
            readonly mainGoal?: "SKAFFE_ARBEID" | "BEHOLDE_ARBEID" | "OKE_DELTAKELSE";
            readonly possibilities: string;
            readonly kindOfWork: string;
            readonly assistanceNeed: string;
            readonly workCapacity: string;
            readonly kindOfAssistance: string;
            readonly reason: string;
            readonly sources: readonly components["schemas"]["SourceView"][];
            /** @description What the sources said the day it was decided; empty until then, and when they were told in words alone. */
            readonly usedFacts: readonly components["schemas"]["DecisionFactView"][];
            /**
             * @description The form of Norwegian of the letter.
             * @enum {string}
             */
            readonly letterLanguage: "nb" | "nn";
            readonly office: string;
            readonly authorId: string;
            readonly authorName: string;
            /** @description Ids of everybody who has written on it: none of them may be its second controller. */
            readonly writers: readonly string[];
            readonly sentAt?: string;
            readonly controllerName?: string;
            readonly decidedAt?: string;
            readonly decidedOn?: string;
            readonly replacedOn?: string;
            readonly complaint?: components["schemas"]["ComplaintView"];
            readonly comments: readonly components["schemas"]["DecisionCommentView"][];
            readonly version: number;
        };
        readonly DecisionListView: {
            readonly items: readonly components["schemas"]["DecisionView"][];
            /** @description Which of them applies now; absent when none does. */
            readonly inForceId?: string;
            /** @description Whether a decision may be made: the person is under work-oriented follow-up. */
            readonly isUnderFollowUp: boolean;
        };
        readonly DecisionInForceView: {
            /** @description Absent when there is none. */
            readonly decision?: components["schemas"]["DecisionView"];
        };
        readonly SourceRequest: {
            /** @enum {string} */
            readonly kind: "registration" | "needs-assessment" | "conversation" | "self-assessment" | "cv" | "work-capacity-assessment" | "medical-statement" | "employer-plan" | "provider-report" | "education-record" | "other";
            /** @description The day the source is from. */
            readonly dated?: string;
            /** @description Which document or conversation; needed for `other`. */
            readonly words?: string;
        };
        readonly SubmitDecisionRequest: {
            /**
             * @description Where it goes: to a second person, or decided at once.
             * @enum {string}
             */
            readonly to: "sent-to-second-control" | "decided";
            /** @enum {string} */
            readonly group?: "GODE_MULIGHETER" | "TRENGER_VEILEDNING" | "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE" | "JOBBE_DELVIS" | "LITEN_MULIGHET_TIL_A_JOBBE";
            /**
             * @description Left out for Liten mulighet til å jobbe.
             * @enum {string}
             */
            readonly mainGoal?: "SKAFFE_ARBEID" | "BEHOLDE_ARBEID";
            /** @description a: the possibilities of getting work. */
            readonly possibilities: string;
            /** @description b: the kind of work that should be the goal. */
            readonly kindOfWork: string;
            /** @description c: the need for assistance. */
            readonly assistanceNeed: string;
            /** @description d: whether and how much work capacity is reduced. */
            readonly workCapacity: string;
            /** @description e: the kind of assistance that may be relevant. */
            readonly kindOfAssistance: string;
            readonly reason: string;
            readonly sources: readonly components["schemas"]["SourceRequest"][];
            /**
             * @description The form of Norwegian of the letter.
             * @default nb
             * @enum {string}
             */
            readonly letterLanguage: "nb" | "nn";
        };
        readonly CommentRequest: {
            readonly words: string;
        };
        readonly WrittenRequest: {
            /** @enum {string} */
            readonly group?: "GODE_MULIGHETER" | "TRENGER_VEILEDNING" | "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE" | "JOBBE_DELVIS" | "LITEN_MULIGHET_TIL_A_JOBBE";
            /**
             * @description Left out for Liten mulighet til å jobbe.
             * @enum {string}
             */
            readonly mainGoal?: "SKAFFE_ARBEID" | "BEHOLDE_ARBEID";
            /** @description a: the possibilities of getting work. */
            readonly possibilities: string;
            /** @description b: the kind of work that should be the goal. */
            readonly kindOfWork: string;
            /** @description c: the need for assistance. */
            readonly assistanceNeed: string;
            /** @description d: whether and how much work capacity is reduced. */
            readonly workCapacity: string;
            /** @description e: the kind of assistance that may be relevant. */
            readonly kindOfAssistance: string;
            readonly reason: string;
            readonly sources: readonly components["schemas"]["SourceRequest"][];
            /**
             * @description The form of Norwegian of the letter.
             * @default nb
             * @enum {string}
             */
            readonly letterLanguage: "nb" | "nn";
        };
        readonly LetterPreviewView: {
            /** @enum {string} */
            readonly language: "nb" | "nn";
            readonly title: string;
            readonly sender: string;
            readonly recipient: readonly string[];
            readonly date: string;
            readonly blocks: readonly components["schemas"]["DocumentBlockView"][];
            readonly signature: readonly string[];
        };
        readonly NeedsView: {
            readonly barriers: readonly ("low-education" | "missing-skills" | "weak-basic-skills" | "weak-norwegian" | "little-work-experience" | "digital-skills" | "health" | "substance-use" | "psychosocial" | "care-responsibilities" | "housing" | "social-problems" | "economic-incentives" | "motivation" | "long-absence" | "local-labour-market" | "employer-attitudes")[];
            readonly barrierWords: string;
            readonly resources: readonly ("employer-contact" | "education" | "digital-skills" | "motivation" | "work-experience" | "certificates" | "languages" | "network" | "driving-licence" | "stable-situation" | "support-around")[];
            readonly resourceWords: string;
            readonly capacityAssessedOn?: string;
            readonly capacityAssessedBy?: string;
            readonly capacityReduced?: boolean;
            readonly capacityWords: string;
            readonly capacitySources: readonly components["schemas"]["SourceView"][];
            /** @description Instant of the last change in ISO 8601. */
            readonly changedAt?: string;
            readonly version: number;
        };
        readonly NeedsRequest: {
            readonly barriers: readonly ("low-education" | "missing-skills" | "weak-basic-skills" | "weak-norwegian" | "little-work-experience" | "digital-skills" | "health" | "substance-use" | "psychosocial" | "care-responsibilities" | "housing" | "social-problems" | "economic-incentives" | "motivation" | "long-absence" | "local-labour-market" | "employer-attitudes")[];
            readonly barrierWords: string;
            readonly resources: readonly ("employer-contact" | "education" | "digital-skills" | "motivation" | "work-experience" | "certificates" | "languages" | "network" | "driving-licence" | "stable-situation" | "support-around")[];
            readonly resourceWords: string;
            /** @description The day the work-capacity assessment was made; without one, all fields about it are left out. */
            readonly capacityAssessedOn?: string;
            /** @description Who made it. */
            readonly capacityAssessedBy?: string;
            /** @description The conclusion: whether work capacity is reduced. */
            readonly capacityReduced?: boolean;
            readonly capacityWords: string;
            readonly capacitySources: readonly components["schemas"]["SourceRequest"][];
        };
        readonly WaitingView: {
            readonly participantId: string;
            readonly name: string;
            readonly office: string;
            /**
             * @description Nobody has begun; somebody is writing; a second person must look; the text came back.
             * @enum {string}
             */
            readonly waitsFor: "decision" | "writing" | "second-control" | "correction";
            /** @description Day or instant since when. */
            readonly since: string;
            /** @description Who writes or wrote the text. */
            readonly authorName?: string;
            /**
             * @description Group in the text that waits for second control or correction.
             * @enum {string}
             */
            readonly group?: "GODE_MULIGHETER" | "TRENGER_VEILEDNING" | "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE" | "JOBBE_DELVIS" | "LITEN_MULIGHET_TIL_A_JOBBE";
            readonly decisionId?: string;
            /** @description Whether the actor may take the second control: has the right and never wrote on the text. */
            readonly isForMe: boolean;
        };
        readonly WaitingListView: {
            readonly items: readonly components["schemas"]["WaitingView"][];
            readonly count: number;
        };
        readonly AssessRequest: {
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly startsOn: string;
        };
        readonly TextView: {
            readonly nb: string;
            readonly nn: string;
            readonly en: string;
        };
        readonly BasisView: {
            /** @enum {string} */
            readonly law: "FOR-2015-12-11-1598" | "FOR-2023-06-20-1073" | "LOV-2006-06-16-20" | "LOV-2004-12-10-76" | "LOV-2009-12-18-131" | "LOV-2020-11-06-127" | "FOR-2026-02-04-163" | "FOR-2025-06-20-1182" | "FOR-2019-08-29-1105" | "FOR-2013-11-04-1286" | "FOR-1998-09-16-890" | "LOV-1997-02-28-19" | "FOR-2017-12-13-2100" | "FOR-2011-12-21-1471" | "FOR-2026-09-27-1944" | "R76" | "PRAKSIS";
            readonly section: string;
            readonly quote?: string;
            readonly source: string;
            /** @enum {string} */
            readonly confidence: "high" | "medium" | "low";
        };
        readonly ExplanationView: {
            readonly values: {
                readonly [key: string]: string | number;
            };
            readonly text: components["schemas"]["TextView"];
        };
        readonly QuestionView: {
            readonly question: string;
            /** @enum {string} */
            readonly about: "person" | "person-and-measure" | "participation";
            readonly text: components["schemas"]["TextView"];
            readonly help?: components["schemas"]["TextView"];
            readonly reusableMonths: number;
        };
        readonly AnswerView: {
            /** @enum {string} */
            readonly answer: "yes" | "no";
            readonly answeredOn?: string;
            readonly answeredBy?: string;
        };
        readonly UsedFactView: {
            /** @description Day, yes or no, number, code or list, as the fact is defined. */
            readonly value?: string | number | boolean | readonly unknown[] | Record<string, never>;
            /** @enum {string} */
            readonly name: "employments" | "benefits" | "born" | "lawfulResidence" | "registeredJobSeeker" | "hasAssistanceDecision" | "assistanceGroup" | "answers" | "reducedWorkCapacity" | "guardianConsents" | "inTransitionFromSchoolOrInstitution" | "sickListed" | "employerAdaptationFulfilled" | "followUpPlanObtained" | "internalMeasures" | "laidOff" | "selfEmployed" | "hasJobOffer" | "costsCoveredByOtherGrants" | "endsOn" | "participations" | "timeUsed" | "daysPerWeek" | "participationPercent" | "providerApproved" | "providerIsCloseRelation" | "providerInDifficulty" | "providerOwesUnlawfulAid" | "agreementSigned" | "discussedWithEmployeeRepresentatives" | "lateRegistrationApproved" | "publicOffersConsidered" | "inFormalTraining" | "inTrainingOrEducation" | "plansAdaptedVocationalTraining" | "combinesBasicAndVocationalTraining" | "generalSubjectsBeforeHigherEducation" | "publicCooperationWithCounty" | "usesAvailableStudyPlace" | "inLongerTrainingTrial" | "trainingCosts" | "inVocationalTraining" | "inAdaptedVocationalTraining" | "mentorProviderQualifies" | "mentorHours" | "mentorHourlyWage" | "mentorYearlyWage" | "mentorEmployedByProvider" | "blindOrSeverelyVisuallyImpaired" | "physicalDisabilityDocumented" | "assistantDoesOrdinaryTasks" | "keepsEmployee" | "sickLeaveMonths" | "progressiveIllness" | "workCapacityAssessed" | "permanentReductionEstablished" | "employedForOrdinaryTasks" | "ordinaryPayAndConditions" | "aimsAtLastingEmployment" | "temporaryEmploymentEndsOn" | "hasLaidOffStaff" | "allocatedOn" | "mainGoal" | "navOffice" | "monthlyWage" | "positionPercent" | "holidayPayPercent" | "employerContributionPercent" | "pensionPercent" | "agreedSubsidyPercent" | "subsidyPaidThisYear" | "measureAtWorkplace" | "isHiredByEnterprise" | "inclusionCosts" | "inclusionCostsCoveredBefore" | "appliedBeforePurchase" | "receivesDisabilityPension" | "permanentlyEmployedAtHost" | "followUpByApprovedOrNav" | "followUpAgreementSigned" | "sponsorAndContactAppointed" | "secondmentPercent" | "secondmentMonths" | "inTreatmentForMentalHealthOrSubstanceUse" | "consentsToTakePart" | "wantsWorkOrEducation" | "consentsToShareHealthInformation" | "supportedChildren" | "wantsToTakePart" | "takenPartInYouthProgramme" | "monthlyWorkIncome" | "programmeHoursPerWeek" | "workAndIncomeCapacityReducedSubstantially" | "hasLittleOrNoBenefit" | "permitGrantedOn" | "hasPermitForIntroduction" | "settledByAgreement" | "isExemptFromSettlementAgreement" | "livedInMunicipalitySince" | "isNordicOrEeaCovered" | "jobOrOfferHoursPerWeek" | "hasUpperSecondaryEducation" | "introductionGoal" | "workElementHoursPerWeek" | "livesWithParents" | "partnerInProgrammeAndNoChildren" | "sickLeaveIsLongOrFrequent" | "appliedBeforeExpertHelp" | "expertHelpGranted" | "agreedOnExpertHelp" | "expertHelpCosts" | "measureTakenPartIn" | "measureIsPartOfMunicipalProgramme" | "paidByProvider" | "staysInInstitutionWithFreeBoard" | "institutionIsForChildWelfare" | "benefitClaimedOn" | "measureWeekdays" | "absences" | "trainingWithBenefit" | "meetsUnemploymentBenefitConditions" | "appliedToKeepBenefit" | "fullyUnemployedOrLaidOff" | "benefitDecidedOn" | "benefitGrantedFrom" | "trainingBegunOn" | "lacksSchooling" | "givesCredits" | "creditsPerHalfYear" | "isPartOfLongerEducation" | "courseMonthsFullTime" | "trainingPlanMade" | "trainingPermissionEnded" | "trainingPermissionEndedOn";
            readonly source?: string;
            readonly date?: string;
        };
        readonly RequirementView: {
            readonly branches?: readonly components["schemas"]["RequirementView"][];
            /** @enum {string} */
            readonly type: "condition" | "group";
            /** @enum {string} */
            readonly outcome: "met" | "not-met" | "missing-fact" | "needs-judgement";
            /** @description Whether what is missing or unanswered here keeps the answer open. */
            readonly isOpen?: boolean;
            /** @description Not settled yet, needed before start. */
            readonly waits?: boolean;
            readonly title?: components["schemas"]["TextView"];
            /** @enum {string} */
            readonly operator?: "any-of" | "all-of" | "unless";
            readonly key?: string;
            readonly id?: string;
            readonly alsoIds?: readonly string[];
            /** @enum {string} */
            readonly kind?: "hard" | "discretionary" | "technical" | "information";
            /** @enum {string} */
            readonly neededBy?: "offer" | "start";
            /** @description False when the condition does not concern this person. */
            readonly applies?: boolean;
            /** @description Whether this condition decides the outcome. */
            readonly decides?: boolean;
            readonly basis?: components["schemas"]["BasisView"];
            readonly startNotFound?: boolean;
            readonly because?: components["schemas"]["ExplanationView"];
            readonly missing?: readonly ("employments" | "benefits" | "born" | "lawfulResidence" | "registeredJobSeeker" | "hasAssistanceDecision" | "assistanceGroup" | "answers" | "reducedWorkCapacity" | "guardianConsents" | "inTransitionFromSchoolOrInstitution" | "sickListed" | "employerAdaptationFulfilled" | "followUpPlanObtained" | "internalMeasures" | "laidOff" | "selfEmployed" | "hasJobOffer" | "costsCoveredByOtherGrants" | "endsOn" | "participations" | "timeUsed" | "daysPerWeek" | "participationPercent" | "providerApproved" | "providerIsCloseRelation" | "providerInDifficulty" | "providerOwesUnlawfulAid" | "agreementSigned" | "discussedWithEmployeeRepresentatives" | "lateRegistrationApproved" | "publicOffersConsidered" | "inFormalTraining" | "inTrainingOrEducation" | "plansAdaptedVocationalTraining" | "combinesBasicAndVocationalTraining" | "generalSubjectsBeforeHigherEducation" | "publicCooperationWithCounty" | "usesAvailableStudyPlace" | "inLongerTrainingTrial" | "trainingCosts" | "inVocationalTraining" | "inAdaptedVocationalTraining" | "mentorProviderQualifies" | "mentorHours" | "mentorHourlyWage" | "mentorYearlyWage" | "mentorEmployedByProvider" | "blindOrSeverelyVisuallyImpaired" | "physicalDisabilityDocumented" | "assistantDoesOrdinaryTasks" | "keepsEmployee" | "sickLeaveMonths" | "progressiveIllness" | "workCapacityAssessed" | "permanentReductionEstablished" | "employedForOrdinaryTasks" | "ordinaryPayAndConditions" | "aimsAtLastingEmployment" | "temporaryEmploymentEndsOn" | "hasLaidOffStaff" | "allocatedOn" | "mainGoal" | "navOffice" | "monthlyWage" | "positionPercent" | "holidayPayPercent" | "employerContributionPercent" | "pensionPercent" | "agreedSubsidyPercent" | "subsidyPaidThisYear" | "measureAtWorkplace" | "isHiredByEnterprise" | "inclusionCosts" | "inclusionCostsCoveredBefore" | "appliedBeforePurchase" | "receivesDisabilityPension" | "permanentlyEmployedAtHost" | "followUpByApprovedOrNav" | "followUpAgreementSigned" | "sponsorAndContactAppointed" | "secondmentPercent" | "secondmentMonths" | "inTreatmentForMentalHealthOrSubstanceUse" | "consentsToTakePart" | "wantsWorkOrEducation" | "consentsToShareHealthInformation" | "supportedChildren" | "wantsToTakePart" | "takenPartInYouthProgramme" | "monthlyWorkIncome" | "programmeHoursPerWeek" | "workAndIncomeCapacityReducedSubstantially" | "hasLittleOrNoBenefit" | "permitGrantedOn" | "hasPermitForIntroduction" | "settledByAgreement" | "isExemptFromSettlementAgreement" | "livedInMunicipalitySince" | "isNordicOrEeaCovered" | "jobOrOfferHoursPerWeek" | "hasUpperSecondaryEducation" | "introductionGoal" | "workElementHoursPerWeek" | "livesWithParents" | "partnerInProgrammeAndNoChildren" | "sickLeaveIsLongOrFrequent" | "appliedBeforeExpertHelp" | "expertHelpGranted" | "agreedOnExpertHelp" | "expertHelpCosts" | "measureTakenPartIn" | "measureIsPartOfMunicipalProgramme" | "paidByProvider" | "staysInInstitutionWithFreeBoard" | "institutionIsForChildWelfare" | "benefitClaimedOn" | "measureWeekdays" | "absences" | "trainingWithBenefit" | "meetsUnemploymentBenefitConditions" | "appliedToKeepBenefit" | "fullyUnemployedOrLaidOff" | "benefitDecidedOn" | "benefitGrantedFrom" | "trainingBegunOn" | "lacksSchooling" | "givesCredits" | "creditsPerHalfYear" | "isPartOfLongerEducation" | "courseMonthsFullTime" | "trainingPlanMade" | "trainingPermissionEnded" | "trainingPermissionEndedOn")[];
            readonly question?: components["schemas"]["QuestionView"];
            readonly answer?: components["schemas"]["AnswerView"];
            readonly facts?: readonly components["schemas"]["UsedFactView"][];
            readonly note?: components["schemas"]["TextView"];
        };
        readonly WarningView: {
            readonly id: string;
            readonly title: components["schemas"]["TextView"];
            readonly basis: components["schemas"]["BasisView"];
            readonly because?: components["schemas"]["ExplanationView"];
            readonly facts: readonly components["schemas"]["UsedFactView"][];
        };
        readonly InformationView: {
            readonly id: string;
            /** @enum {string} */
            readonly audience: "adviser" | "lawyer" | "provider" | "participant";
            readonly title: components["schemas"]["TextView"];
            readonly text: components["schemas"]["ExplanationView"];
            readonly basis: components["schemas"]["BasisView"];
            /** @enum {string} */
            readonly task?: "final-report" | "record-consultation" | "review-duration" | "review-progress" | "provider-plan" | "document-result" | "contact-points" | "offer-contact-person" | "activity-plan" | "plan-with-health-service" | "start-programme" | "send-report-card" | "follow-up-benefit";
        };
        readonly TimeLengthView: {
            readonly months: number;
            readonly weeks: number;
            readonly days: number;
        };
        readonly DurationStepView: {
            readonly id: string;
            readonly title: components["schemas"]["TextView"];
            readonly total: components["schemas"]["TimeLengthView"];
            readonly lastDay: string;
            /** @enum {string} */
            readonly outcome: "met" | "not-met" | "missing-fact" | "needs-judgement";
            readonly requires: readonly components["schemas"]["TextView"][];
        };
        readonly SeparateCourseView: {
            readonly from: string;
            readonly to: string;
            readonly length: components["schemas"]["TimeLengthView"];
        };
        readonly DurationView: {
            /** @enum {string} */
            readonly unit: "months" | "weeks";
            readonly used: components["schemas"]["TimeLengthView"];
            readonly maximum: components["schemas"]["TimeLengthView"];
            readonly possibleMaximum: components["schemas"]["TimeLengthView"];
            readonly left: components["schemas"]["TimeLengthView"];
            readonly overrun: components["schemas"]["TimeLengthView"];
            readonly latestEnd?: string;
            readonly nextDecisionOn?: string;
            readonly steps: readonly components["schemas"]["DurationStepView"][];
            readonly separateCourses: readonly components["schemas"]["SeparateCourseView"][];
            readonly explanation?: components["schemas"]["ExplanationView"];
        };
        readonly FactorSourceView: {
            /** @enum {string} */
            readonly id: "GEN.MIN_AGE" | "G" | "GEN.KLAGE" | "GEN.KLAGE_EMPLOYER" | "GEN.KLAGE_14A" | "TEC.MAX_AGE_EMPLOYER" | "TEC.BACKDATE" | "TEC.DAYS_PER_WEEK_MIN" | "TEC.DAYS_PER_WEEK_MAX" | "TEC.PARTICIPATION_MIN" | "TEC.PARTICIPATION_MAX" | "TEC.APPROVE_LEAD" | "TEC.REFUND_DEADLINE" | "TEC.AGREEMENT_ACCESS" | "TEC.EDIT_WINDOW" | "TEC.HOLIDAY_SUPPLEMENT" | "TEC.MAX_AGE_VTAO" | "REG.MIN_AGE" | "REG.CONSENT_AGE" | "AVK.DUR_BASE" | "AVK.DUR_EXT" | "AVK.DUR_TOTAL" | "AVK.HOURS_FULL" | "AVK.DAYS_FULL" | "ATR.DUR_BASE" | "ATR.DUR_EXT_REDUCED" | "ATR.REVIEW" | "ATR.DUR_TOTAL_REDUCED" | "OPP.DUR_BASE" | "OPP.DUR_EXT" | "OPP.DUR_TOTAL" | "OPP.DUR_TOTAL_REDUCED" | "OPP.DUR_EXT_TRANSITION" | "OPP.HOURS_EXPECTED" | "JKL.DIGITAL_DEFAULT" | "JKL.DIGITAL_MAX" | "JKL.DIGITAL_PROVIDER_MAX" | "JKL.JOBBKLUBB_MAX" | "JKL.WARN_ABOVE" | "MEN.DUR_BASE" | "MEN.DUR_TOTAL_REDUCED" | "MEN.DUR_TOTAL_YOUTH" | "MEN.YOUTH_AGE" | "MEN.HOURS_YEAR" | "MEN.MAX_HOURS" | "FUN.GRANT_PERIOD" | "FUN.HOURLY_RATE" | "OPL.AGE_AE" | "OPL.AGE_AE_OLD" | "OPL.DUR_BASE" | "OPL.DUR_OLD" | "OPL.DUR_EXT_OLD" | "OPL.AGE_D_EXC" | "OPL.AGE_F" | "OPL.AGE_F_OLD" | "OPL.DUR_BD" | "OPL.DUR_CF" | "OPL.DUR_EXT_DF" | "OPL.DUR_STUDIE_OLD" | "OPL.TRIAL_LONG" | "OPL.TRIAL_LONG_EXT" | "OPL.TUITION_MAX" | "OPL.AMT_MAX_AMO" | "OPL.AMT_MAX_B" | "OPL.AMT_MAX_C" | "OPL.AMT_MAX_D" | "OPL.AMT_MAX_EF" | "SOM.MAX_AGE" | "SOM.DUR" | "SOM.WINDOW_START" | "SOM.WINDOW_END" | "SOM.WINDOW_END_TECH" | "SOM.RATE" | "SOM.RATE_REDUCED" | "MLT.DUR" | "MLT.DUR_REDUCED" | "MLT.RATE1" | "MLT.RATE1_MONTHS" | "MLT.RATE2" | "MLT.RATE1_REDUCED" | "MLT.RATE1_REDUCED_MONTHS" | "MLT.RATE2_REDUCED" | "MLT.SICK_MONTHS" | "VLT.RATE_MAX_Y1" | "VLT.RATE_MAX_AFTER" | "VLT.CAP" | "VLT.REVIEW" | "VLT.TEMP" | "VLT.SICK_MONTHS" | "INK.MAX" | "INK.DUR_TECH" | "ARR.DUR" | "AFT.DUR_BASE" | "AFT.DUR_EXT" | "AFT.DUR_EXT_EDU" | "AFT.REVIEW" | "AFT.ORDINARY_MAX_TECH" | "AFT.HOURS_FULL" | "AFT.EXTENT_MAIN" | "AFT.EXTENT_START" | "AFT.STAFFING" | "AFT.RATE" | "AFT.PART_HALF" | "AFT.PART_HALF_OLD" | "VTS.MUNICIPAL" | "VTS.RATE" | "VTS.HOSP_SHARE" | "VTS.HOSP_WINDOW" | "VTS.HOSP_EXC" | "VTS.MINWAGE" | "VTS.EARN_LIMIT" | "VTS.FULL_FROM" | "VTO.RATE" | "VTO.LAST_OLD_START" | "VTO.FOLLOWUP_TECH" | "VTO.NEW_RATE" | "AMS.MIN_AGE" | "AMS.DUR" | "AMS.DUR_REDUCED" | "AMS.EXT_D" | "AMS.TOTAL_D" | "AMS.TOTAL_D_REDUCED" | "IPS.MIN_AGE" | "IPS.MIN_AGE_YEAR" | "IPS.DUR" | "IPS.DUR_REDUCED" | "IPU.MAX_AGE" | "IPU.EXT_EDU" | "IPU.TOTAL_EDU" | "IPU.TOTAL_EDU_REDUCED" | "UGA.AGE_FROM" | "UGA.AGE_TO" | "UGA.AGE_FROM_D" | "UGA.START" | "F4L.MAX_AGE" | "F4L.RATE_Y1" | "F4L.RATE_Y2" | "F4L.RATE_Y3" | "F4L.RATE_Y4" | "F4L.CAP" | "F4L.DUR" | "F4L.TEMP" | "F4L.FOLLOWUP" | "F4L.END" | "UNP.AGE_FROM" | "UNP.AGE_TO" | "UNP.DUR" | "UNP.EXT" | "UNP.BENEFIT_G" | "UNP.BENEFIT_U25" | "UNP.FULL_AGE" | "UNP.DAYS" | "UNP.CHILD" | "UNP.CHILD_AGE" | "UNP.REDUCE" | "EKS.MAX" | "EKS.END" | "KVP.HOURS" | "KVP.DECISION" | "KVP.DUR" | "KVP.EXT" | "KVP.START" | "KVP.JOB_SHARE" | "KVP.BENEFIT" | "KVP.BENEFIT_U25" | "KVP.FULL_AGE" | "KVP.AGE_FROM" | "KVP.AGE_TO" | "KVP.INTERRUPTION" | "INT.AGE_FROM" | "INT.AGE_TO" | "INT.RESIDENCE" | "INT.JOB_LIMIT" | "INT.START" | "INT.DUR_VGS" | "INT.DUR_WORK" | "INT.DUR_PARTS" | "INT.DUR_FULL" | "INT.DUR_VOC" | "INT.DUR_PARTS_EXT" | "INT.DUR_FULL_EXT" | "INT.WORK_HOURS" | "INT.WORK_AFTER_VGS" | "INT.WORK_AFTER" | "INT.BENEFIT" | "INT.BENEFIT_U25" | "INT.BENEFIT_AT_HOME" | "INT.BENEFIT_COUPLE" | "INT.FULL_AGE" | "TIP.DAY" | "TIP.CHILD" | "TIP.DAY_REDUCED" | "TIP.CHILD_REDUCED" | "TIP.MIN_AGE" | "TIP.CHILD_AGE" | "TIP.ABROAD" | "TIP.REPORT" | "TIP.SICK_FULL" | "TIP.SICK_RATE" | "TIP.EMPLOYER_PERIOD" | "TIP.BACKPAY" | "AAP.MIN_REDUCTION" | "AAP.DUR" | "AAP.DUR_EXTRA" | "AAP.CHILD" | "AAP.CHILD_AGE" | "AAP.REDUCTION" | "AAP.REDUCTION_WITHIN" | "AAP.WELFARE" | "AAP.REVIEW" | "AAP.JOBSEEKER" | "AAP.UFORE" | "AAP.REPORT" | "DAG.AGE_BC" | "DAG.AGE_D" | "DAG.DUR_D" | "DAG.CREDITS_D" | "DAG.COURSE_E" | "DAG.WAIT" | "DAG.REAPPLY" | "DAG.NORWEGIAN";
            readonly from: string;
            readonly to?: string;
        };
        readonly AmountFactorView: {
            readonly what: components["schemas"]["TextView"];
            /** @description Kroner are in øre. */
            readonly value: number;
            /** @enum {string} */
            readonly unit: "percent" | "months" | "days" | "øre" | "share" | "times" | "hours" | "persons";
            /** @description The whole of a share. */
            readonly of?: number;
            readonly parameter?: components["schemas"]["FactorSourceView"];
        };
        readonly CeilingView: {
            readonly limit: number;
            readonly reached: number;
        };
        readonly AmountLineView: {
            /** @enum {string} */
            readonly kind: "basis" | "part" | "cap";
            readonly id: string;
            readonly title: components["schemas"]["TextView"];
            readonly from: string;
            readonly to: string;
            /** @enum {string} */
            readonly operator: "times" | "plus";
            readonly factors: readonly components["schemas"]["AmountFactorView"][];
            /** @description In øre. */
            readonly amount: number;
            readonly ceiling?: components["schemas"]["CeilingView"];
        };
        readonly MonthAmountView: {
            readonly month: string;
            readonly amount: number;
        };
        readonly SubtotalView: {
            readonly to: string;
            readonly amount: number;
        };
        readonly StoppedAmountView: {
            readonly parameter: string;
            /** @description What the number is called; not in assessments stored before it was kept. */
            readonly title?: components["schemas"]["TextView"];
            readonly on: string;
        };
        readonly AmountView: {
            /** @enum {string} */
            readonly outcome: "calculated" | "missing-facts" | "stopped" | "not-paid";
            readonly id: string;
            readonly title: components["schemas"]["TextView"];
            /** @enum {string} */
            readonly paidTo: "employer" | "provider" | "participant";
            readonly basis: components["schemas"]["BasisView"];
            readonly from: string;
            readonly to?: string;
            readonly lines: readonly components["schemas"]["AmountLineView"][];
            readonly months: readonly components["schemas"]["MonthAmountView"][];
            /** @description In øre; only when the whole period could be calculated. */
            readonly total?: number;
            readonly subtotal?: components["schemas"]["SubtotalView"];
            readonly missingFacts: readonly ("employments" | "benefits" | "born" | "lawfulResidence" | "registeredJobSeeker" | "hasAssistanceDecision" | "assistanceGroup" | "answers" | "reducedWorkCapacity" | "guardianConsents" | "inTransitionFromSchoolOrInstitution" | "sickListed" | "employerAdaptationFulfilled" | "followUpPlanObtained" | "internalMeasures" | "laidOff" | "selfEmployed" | "hasJobOffer" | "costsCoveredByOtherGrants" | "endsOn" | "participations" | "timeUsed" | "daysPerWeek" | "participationPercent" | "providerApproved" | "providerIsCloseRelation" | "providerInDifficulty" | "providerOwesUnlawfulAid" | "agreementSigned" | "discussedWithEmployeeRepresentatives" | "lateRegistrationApproved" | "publicOffersConsidered" | "inFormalTraining" | "inTrainingOrEducation" | "plansAdaptedVocationalTraining" | "combinesBasicAndVocationalTraining" | "generalSubjectsBeforeHigherEducation" | "publicCooperationWithCounty" | "usesAvailableStudyPlace" | "inLongerTrainingTrial" | "trainingCosts" | "inVocationalTraining" | "inAdaptedVocationalTraining" | "mentorProviderQualifies" | "mentorHours" | "mentorHourlyWage" | "mentorYearlyWage" | "mentorEmployedByProvider" | "blindOrSeverelyVisuallyImpaired" | "physicalDisabilityDocumented" | "assistantDoesOrdinaryTasks" | "keepsEmployee" | "sickLeaveMonths" | "progressiveIllness" | "workCapacityAssessed" | "permanentReductionEstablished" | "employedForOrdinaryTasks" | "ordinaryPayAndConditions" | "aimsAtLastingEmployment" | "temporaryEmploymentEndsOn" | "hasLaidOffStaff" | "allocatedOn" | "mainGoal" | "navOffice" | "monthlyWage" | "positionPercent" | "holidayPayPercent" | "employerContributionPercent" | "pensionPercent" | "agreedSubsidyPercent" | "subsidyPaidThisYear" | "measureAtWorkplace" | "isHiredByEnterprise" | "inclusionCosts" | "inclusionCostsCoveredBefore" | "appliedBeforePurchase" | "receivesDisabilityPension" | "permanentlyEmployedAtHost" | "followUpByApprovedOrNav" | "followUpAgreementSigned" | "sponsorAndContactAppointed" | "secondmentPercent" | "secondmentMonths" | "inTreatmentForMentalHealthOrSubstanceUse" | "consentsToTakePart" | "wantsWorkOrEducation" | "consentsToShareHealthInformation" | "supportedChildren" | "wantsToTakePart" | "takenPartInYouthProgramme" | "monthlyWorkIncome" | "programmeHoursPerWeek" | "workAndIncomeCapacityReducedSubstantially" | "hasLittleOrNoBenefit" | "permitGrantedOn" | "hasPermitForIntroduction" | "settledByAgreement" | "isExemptFromSettlementAgreement" | "livedInMunicipalitySince" | "isNordicOrEeaCovered" | "jobOrOfferHoursPerWeek" | "hasUpperSecondaryEducation" | "introductionGoal" | "workElementHoursPerWeek" | "livesWithParents" | "partnerInProgrammeAndNoChildren" | "sickLeaveIsLongOrFrequent" | "appliedBeforeExpertHelp" | "expertHelpGranted" | "agreedOnExpertHelp" | "expertHelpCosts" | "measureTakenPartIn" | "measureIsPartOfMunicipalProgramme" | "paidByProvider" | "staysInInstitutionWithFreeBoard" | "institutionIsForChildWelfare" | "benefitClaimedOn" | "measureWeekdays" | "absences" | "trainingWithBenefit" | "meetsUnemploymentBenefitConditions" | "appliedToKeepBenefit" | "fullyUnemployedOrLaidOff" | "benefitDecidedOn" | "benefitGrantedFrom" | "trainingBegunOn" | "lacksSchooling" | "givesCredits" | "creditsPerHalfYear" | "isPartOfLongerEducation" | "courseMonthsFullTime" | "trainingPlanMade" | "trainingPermissionEnded" | "trainingPermissionEndedOn")[];
            readonly stopped?: components["schemas"]["StoppedAmountView"];
            readonly explanation?: components["schemas"]["ExplanationView"];
            readonly rounding: components["schemas"]["TextView"];
            readonly facts: readonly components["schemas"]["UsedFactView"][];
            readonly notes: readonly components["schemas"]["TextView"][];
        };
        readonly ResultView: {
            /** @enum {string} */
            readonly kind: "assessed" | "stopped" | "not-automated";
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly startsOn: string;
            /** @enum {string} */
            readonly phase?: "offer" | "start";
            /** @enum {string} */
            readonly outcome?: "needs-assessment" | "missing-facts" | "not-eligible" | "eligible";
            readonly decidedBy?: readonly string[];
            readonly requirements?: readonly components["schemas"]["RequirementView"][];
            readonly questions?: readonly components["schemas"]["QuestionView"][];
            readonly missingFacts?: readonly ("employments" | "benefits" | "born" | "lawfulResidence" | "registeredJobSeeker" | "hasAssistanceDecision" | "assistanceGroup" | "answers" | "reducedWorkCapacity" | "guardianConsents" | "inTransitionFromSchoolOrInstitution" | "sickListed" | "employerAdaptationFulfilled" | "followUpPlanObtained" | "internalMeasures" | "laidOff" | "selfEmployed" | "hasJobOffer" | "costsCoveredByOtherGrants" | "endsOn" | "participations" | "timeUsed" | "daysPerWeek" | "participationPercent" | "providerApproved" | "providerIsCloseRelation" | "providerInDifficulty" | "providerOwesUnlawfulAid" | "agreementSigned" | "discussedWithEmployeeRepresentatives" | "lateRegistrationApproved" | "publicOffersConsidered" | "inFormalTraining" | "inTrainingOrEducation" | "plansAdaptedVocationalTraining" | "combinesBasicAndVocationalTraining" | "generalSubjectsBeforeHigherEducation" | "publicCooperationWithCounty" | "usesAvailableStudyPlace" | "inLongerTrainingTrial" | "trainingCosts" | "inVocationalTraining" | "inAdaptedVocationalTraining" | "mentorProviderQualifies" | "mentorHours" | "mentorHourlyWage" | "mentorYearlyWage" | "mentorEmployedByProvider" | "blindOrSeverelyVisuallyImpaired" | "physicalDisabilityDocumented" | "assistantDoesOrdinaryTasks" | "keepsEmployee" | "sickLeaveMonths" | "progressiveIllness" | "workCapacityAssessed" | "permanentReductionEstablished" | "employedForOrdinaryTasks" | "ordinaryPayAndConditions" | "aimsAtLastingEmployment" | "temporaryEmploymentEndsOn" | "hasLaidOffStaff" | "allocatedOn" | "mainGoal" | "navOffice" | "monthlyWage" | "positionPercent" | "holidayPayPercent" | "employerContributionPercent" | "pensionPercent" | "agreedSubsidyPercent" | "subsidyPaidThisYear" | "measureAtWorkplace" | "isHiredByEnterprise" | "inclusionCosts" | "inclusionCostsCoveredBefore" | "appliedBeforePurchase" | "receivesDisabilityPension" | "permanentlyEmployedAtHost" | "followUpByApprovedOrNav" | "followUpAgreementSigned" | "sponsorAndContactAppointed" | "secondmentPercent" | "secondmentMonths" | "inTreatmentForMentalHealthOrSubstanceUse" | "consentsToTakePart" | "wantsWorkOrEducation" | "consentsToShareHealthInformation" | "supportedChildren" | "wantsToTakePart" | "takenPartInYouthProgramme" | "monthlyWorkIncome" | "programmeHoursPerWeek" | "workAndIncomeCapacityReducedSubstantially" | "hasLittleOrNoBenefit" | "permitGrantedOn" | "hasPermitForIntroduction" | "settledByAgreement" | "isExemptFromSettlementAgreement" | "livedInMunicipalitySince" | "isNordicOrEeaCovered" | "jobOrOfferHoursPerWeek" | "hasUpperSecondaryEducation" | "introductionGoal" | "workElementHoursPerWeek" | "livesWithParents" | "partnerInProgrammeAndNoChildren" | "sickLeaveIsLongOrFrequent" | "appliedBeforeExpertHelp" | "expertHelpGranted" | "agreedOnExpertHelp" | "expertHelpCosts" | "measureTakenPartIn" | "measureIsPartOfMunicipalProgramme" | "paidByProvider" | "staysInInstitutionWithFreeBoard" | "institutionIsForChildWelfare" | "benefitClaimedOn" | "measureWeekdays" | "absences" | "trainingWithBenefit" | "meetsUnemploymentBenefitConditions" | "appliedToKeepBenefit" | "fullyUnemployedOrLaidOff" | "benefitDecidedOn" | "benefitGrantedFrom" | "trainingBegunOn" | "lacksSchooling" | "givesCredits" | "creditsPerHalfYear" | "isPartOfLongerEducation" | "courseMonthsFullTime" | "trainingPlanMade" | "trainingPermissionEnded" | "trainingPermissionEndedOn")[];
            readonly warnings?: readonly components["schemas"]["WarningView"][];
            readonly information?: readonly components["schemas"]["InformationView"][];
            readonly duration?: components["schemas"]["DurationView"];
            /** @description What is paid; absent when the measure has no amount in the rules, or the person is refused. */
            readonly amount?: components["schemas"]["AmountView"];
            /** @description Why there is no answer. */
            readonly explanation?: components["schemas"]["ExplanationView"];
            readonly chapter?: string;
            /** @enum {string} */
            readonly reason?: "before-2016" | "no-rules-on-date" | "no-parameter-value";
            readonly parameter?: string;
        };
        readonly AssessmentView: {
            readonly participantId: string;
            readonly result: components["schemas"]["ResultView"];
            readonly id: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly startsOn: string;
            /** @enum {string} */
            readonly kind: "assessed" | "stopped" | "not-automated";
            /** @enum {string} */
            readonly outcome?: "needs-assessment" | "missing-facts" | "not-eligible" | "eligible";
            readonly madeByName: string;
            /** @description Instant in ISO 8601. */
            readonly madeAt: string;
        };
        readonly AssessmentSummaryView: {
            readonly id: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly startsOn: string;
            /** @enum {string} */
            readonly kind: "assessed" | "stopped" | "not-automated";
            /** @enum {string} */
            readonly outcome?: "needs-assessment" | "missing-facts" | "not-eligible" | "eligible";
            readonly madeByName: string;
            /** @description Instant in ISO 8601. */
            readonly madeAt: string;
        };
        readonly AssessmentListView: {
            readonly items: readonly components["schemas"]["AssessmentSummaryView"][];
        };
        readonly CaseErrorView: {
            /** @description Where it stands, such as `facts.born`; several facts that contradict each other with commas between. */
            readonly field: string;
            readonly message: components["schemas"]["TextView"];
        };
        readonly CaseRefusalView: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail?: string;
            readonly instance: string;
            /** @description The mark that came with the case, when it is a text. */
            readonly case?: string;
            /** @description Everything that is wrong, in one English sentence. */
            readonly error: string;
            readonly errors: readonly components["schemas"]["CaseErrorView"][];
        };
        readonly CaseRequest: {
            /** @description Facts by name, as docs/facts.md lists them. What is left out is unknown. */
            readonly facts: {
                readonly [key: string]: unknown;
            };
            /** @description Your own mark of the case; comes back with the answer. */
            readonly case?: string;
            /** @description Measure code as docs/facts.md lists them, or one of its other spellings. */
            readonly measure: string;
            /** @description First day of the measure; the rules in force that day are used. */
            readonly startsOn: string;
            /** @description Last day asked for. */
            readonly endsOn?: string;
            /**
             * @description `start`, unless said otherwise: everything that must be in place on the start day. `offer`: what must be in place before.
             * @enum {string}
             */
            readonly phase?: "offer" | "start";
            /** @description The day the question is asked; without it the rules about late registration are silent. */
            readonly today?: string;
        };
        readonly CaseConditionView: {
            /** @description The rulebook's id; several conditions may stand under one. */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "hard" | "discretionary" | "technical" | "information";
            /** @enum {string} */
            readonly result: "met" | "not-met" | "missing-fact" | "needs-judgement";
            /** @description Why it is not met, which facts are missing, or which question waits. */
            readonly because?: components["schemas"]["TextView"];
        };
        readonly CaseDurationStepView: {
            readonly id: string;
            /** @enum {string} */
            readonly result: "met" | "not-met" | "missing-fact" | "needs-judgement";
            readonly total: components["schemas"]["TimeLengthView"];
            readonly lastDay: string;
        };
        readonly CaseDurationView: {
            readonly limited: boolean;
            /** @enum {string} */
            readonly unit?: "months" | "weeks";
            readonly used?: components["schemas"]["TimeLengthView"];
            readonly maximum?: components["schemas"]["TimeLengthView"];
            readonly possibleMaximum?: components["schemas"]["TimeLengthView"];
            readonly left?: components["schemas"]["TimeLengthView"];
            readonly overrun?: components["schemas"]["TimeLengthView"];
            readonly latestEnd?: string;
            readonly nextDecisionOn?: string;
            readonly steps?: readonly components["schemas"]["CaseDurationStepView"][];
            readonly separateCourses?: readonly components["schemas"]["SeparateCourseView"][];
        };
        readonly CaseWarningView: {
            /** @description Id of the rule or open question. */
            readonly id: string;
            readonly because: components["schemas"]["TextView"];
            /** @description Where it stands; absent for a measure that no program decides. */
            readonly basis?: components["schemas"]["BasisView"];
        };
        readonly CaseAnswerView: {
            /** @description The mark that came with the case. */
            readonly case?: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly outcome: "needs-assessment" | "missing-facts" | "not-automated" | "not-eligible" | "eligible";
            /** @description The rulebook's ids of the conditions that decide. */
            readonly decidedBy: readonly string[];
            readonly conditions: readonly components["schemas"]["CaseConditionView"][];
            readonly duration: components["schemas"]["CaseDurationView"];
            readonly amount?: components["schemas"]["AmountView"];
            readonly warnings: readonly components["schemas"]["CaseWarningView"][];
        };
        readonly TimeWrittenView: {
            /** @enum {string} */
            readonly source: "provider" | "participant" | "arena" | "document";
            readonly words: string;
            readonly authorName: string;
            /** @description Instant in ISO 8601. */
            readonly recordedAt: string;
        };
        readonly TimeDecisionView: {
            readonly counts: boolean;
            readonly reason: string;
            readonly authorName: string;
            /** @description Instant in ISO 8601. */
            readonly decidedAt: string;
        };
        readonly EarlierTimeView: {
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly from?: string;
            /** @description Absent while the participation runs. */
            readonly to?: string;
            /** @description Only for time without dates. */
            readonly length?: components["schemas"]["TimeLengthView"];
            /** @description Only for what is written down by hand; the rest are participations in the product. */
            readonly written?: components["schemas"]["TimeWrittenView"];
            /** @description Only when somebody has decided; else it counts, and the question is asked when it matters. */
            readonly decision?: components["schemas"]["TimeDecisionView"];
        };
        readonly EarlierTimeListView: {
            readonly items: readonly components["schemas"]["EarlierTimeView"][];
        };
        readonly WriteEarlierTimeRequest: {
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly from?: string;
            /** @description Not after today: what still runs stands as a participation. */
            readonly to?: string;
            /** @description Without dates; a month counts as 30 days. */
            readonly months?: number;
            readonly weeks?: number;
            readonly days?: number;
            /**
             * @description Where it is known from.
             * @enum {string}
             */
            readonly source: "provider" | "participant" | "arena" | "document";
            /** @description What the source is called, and what else should be remembered; never a diagnosis. */
            readonly words?: string;
        };
        readonly DecideEarlierTimeRequest: {
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @description First day of the course; left out for the time without dates. */
            readonly from?: string;
            readonly counts: boolean;
            /** @description Why. */
            readonly reason: string;
        };
        readonly JudgeRequest: {
            /** @description As the possibility names it: `ATR-02:experience`. */
            readonly question: string;
            /**
             * @description The measure in which it was asked.
             * @enum {string}
             */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @description First day of the measure: the rules of that day ask. */
            readonly startsOn: string;
            readonly participationId?: string;
            /** @enum {string} */
            readonly answer: "yes" | "no";
            readonly reason?: string;
            readonly reusesId?: string;
        };
        readonly JudgementView: {
            readonly id: string;
            readonly question: string;
            /** @description The question as it read that day. */
            readonly questionText: components["schemas"]["TextView"];
            /** @enum {string} */
            readonly about: "person" | "person-and-measure" | "participation";
            /** @enum {string} */
            readonly measure?: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly answer: "yes" | "no";
            readonly reason: string;
            readonly answeredOn: string;
            readonly authorName: string;
            /** @description The earlier answer that this one repeats. */
            readonly reusesId?: string;
        };
        readonly PossibilitySummaryView: {
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly kind: "assessed" | "stopped" | "not-automated";
            /** @enum {string} */
            readonly outcome?: "needs-assessment" | "missing-facts" | "not-eligible" | "eligible";
            /** @description True when nothing refuses but that there is no § 14 a decision yet. */
            readonly awaitsDecision: boolean;
            /** @description Ids of the rules that decide. */
            readonly decidedBy: readonly string[];
            /** @description The fewest questions that must be answered: of an either-or, those of one way. */
            readonly questionCount: number;
            readonly missingFacts: readonly ("employments" | "benefits" | "born" | "lawfulResidence" | "registeredJobSeeker" | "hasAssistanceDecision" | "assistanceGroup" | "answers" | "reducedWorkCapacity" | "guardianConsents" | "inTransitionFromSchoolOrInstitution" | "sickListed" | "employerAdaptationFulfilled" | "followUpPlanObtained" | "internalMeasures" | "laidOff" | "selfEmployed" | "hasJobOffer" | "costsCoveredByOtherGrants" | "endsOn" | "participations" | "timeUsed" | "daysPerWeek" | "participationPercent" | "providerApproved" | "providerIsCloseRelation" | "providerInDifficulty" | "providerOwesUnlawfulAid" | "agreementSigned" | "discussedWithEmployeeRepresentatives" | "lateRegistrationApproved" | "publicOffersConsidered" | "inFormalTraining" | "inTrainingOrEducation" | "plansAdaptedVocationalTraining" | "combinesBasicAndVocationalTraining" | "generalSubjectsBeforeHigherEducation" | "publicCooperationWithCounty" | "usesAvailableStudyPlace" | "inLongerTrainingTrial" | "trainingCosts" | "inVocationalTraining" | "inAdaptedVocationalTraining" | "mentorProviderQualifies" | "mentorHours" | "mentorHourlyWage" | "mentorYearlyWage" | "mentorEmployedByProvider" | "blindOrSeverelyVisuallyImpaired" | "physicalDisabilityDocumented" | "assistantDoesOrdinaryTasks" | "keepsEmployee" | "sickLeaveMonths" | "progressiveIllness" | "workCapacityAssessed" | "permanentReductionEstablished" | "employedForOrdinaryTasks" | "ordinaryPayAndConditions" | "aimsAtLastingEmployment" | "temporaryEmploymentEndsOn" | "hasLaidOffStaff" | "allocatedOn" | "mainGoal" | "navOffice" | "monthlyWage" | "positionPercent" | "holidayPayPercent" | "employerContributionPercent" | "pensionPercent" | "agreedSubsidyPercent" | "subsidyPaidThisYear" | "measureAtWorkplace" | "isHiredByEnterprise" | "inclusionCosts" | "inclusionCostsCoveredBefore" | "appliedBeforePurchase" | "receivesDisabilityPension" | "permanentlyEmployedAtHost" | "followUpByApprovedOrNav" | "followUpAgreementSigned" | "sponsorAndContactAppointed" | "secondmentPercent" | "secondmentMonths" | "inTreatmentForMentalHealthOrSubstanceUse" | "consentsToTakePart" | "wantsWorkOrEducation" | "consentsToShareHealthInformation" | "supportedChildren" | "wantsToTakePart" | "takenPartInYouthProgramme" | "monthlyWorkIncome" | "programmeHoursPerWeek" | "workAndIncomeCapacityReducedSubstantially" | "hasLittleOrNoBenefit" | "permitGrantedOn" | "hasPermitForIntroduction" | "settledByAgreement" | "isExemptFromSettlementAgreement" | "livedInMunicipalitySince" | "isNordicOrEeaCovered" | "jobOrOfferHoursPerWeek" | "hasUpperSecondaryEducation" | "introductionGoal" | "workElementHoursPerWeek" | "livesWithParents" | "partnerInProgrammeAndNoChildren" | "sickLeaveIsLongOrFrequent" | "appliedBeforeExpertHelp" | "expertHelpGranted" | "agreedOnExpertHelp" | "expertHelpCosts" | "measureTakenPartIn" | "measureIsPartOfMunicipalProgramme" | "paidByProvider" | "staysInInstitutionWithFreeBoard" | "institutionIsForChildWelfare" | "benefitClaimedOn" | "measureWeekdays" | "absences" | "trainingWithBenefit" | "meetsUnemploymentBenefitConditions" | "appliedToKeepBenefit" | "fullyUnemployedOrLaidOff" | "benefitDecidedOn" | "benefitGrantedFrom" | "trainingBegunOn" | "lacksSchooling" | "givesCredits" | "creditsPerHalfYear" | "isPartOfLongerEducation" | "courseMonthsFullTime" | "trainingPlanMade" | "trainingPermissionEnded" | "trainingPermissionEndedOn")[];
            /** @description Why, in one sentence: the first condition that decides. */
            readonly because?: components["schemas"]["ExplanationView"];
            readonly duration?: components["schemas"]["DurationView"];
        };
        readonly PossibilityListView: {
            readonly startsOn: string;
            readonly items: readonly components["schemas"]["PossibilitySummaryView"][];
        };
        readonly ChangeView: {
            /** @description The value the fact would have. */
            readonly value?: string | number | boolean | readonly unknown[] | Record<string, never>;
            /** @enum {string} */
            readonly kind: "participation" | "start" | "answer" | "fact" | "end";
            readonly question?: components["schemas"]["QuestionView"];
            /** @enum {string} */
            readonly answer?: "yes" | "no";
            /** @enum {string} */
            readonly fact?: "employments" | "benefits" | "born" | "lawfulResidence" | "registeredJobSeeker" | "hasAssistanceDecision" | "assistanceGroup" | "answers" | "reducedWorkCapacity" | "guardianConsents" | "inTransitionFromSchoolOrInstitution" | "sickListed" | "employerAdaptationFulfilled" | "followUpPlanObtained" | "internalMeasures" | "laidOff" | "selfEmployed" | "hasJobOffer" | "costsCoveredByOtherGrants" | "endsOn" | "participations" | "timeUsed" | "daysPerWeek" | "participationPercent" | "providerApproved" | "providerIsCloseRelation" | "providerInDifficulty" | "providerOwesUnlawfulAid" | "agreementSigned" | "discussedWithEmployeeRepresentatives" | "lateRegistrationApproved" | "publicOffersConsidered" | "inFormalTraining" | "inTrainingOrEducation" | "plansAdaptedVocationalTraining" | "combinesBasicAndVocationalTraining" | "generalSubjectsBeforeHigherEducation" | "publicCooperationWithCounty" | "usesAvailableStudyPlace" | "inLongerTrainingTrial" | "trainingCosts" | "inVocationalTraining" | "inAdaptedVocationalTraining" | "mentorProviderQualifies" | "mentorHours" | "mentorHourlyWage" | "mentorYearlyWage" | "mentorEmployedByProvider" | "blindOrSeverelyVisuallyImpaired" | "physicalDisabilityDocumented" | "assistantDoesOrdinaryTasks" | "keepsEmployee" | "sickLeaveMonths" | "progressiveIllness" | "workCapacityAssessed" | "permanentReductionEstablished" | "employedForOrdinaryTasks" | "ordinaryPayAndConditions" | "aimsAtLastingEmployment" | "temporaryEmploymentEndsOn" | "hasLaidOffStaff" | "allocatedOn" | "mainGoal" | "navOffice" | "monthlyWage" | "positionPercent" | "holidayPayPercent" | "employerContributionPercent" | "pensionPercent" | "agreedSubsidyPercent" | "subsidyPaidThisYear" | "measureAtWorkplace" | "isHiredByEnterprise" | "inclusionCosts" | "inclusionCostsCoveredBefore" | "appliedBeforePurchase" | "receivesDisabilityPension" | "permanentlyEmployedAtHost" | "followUpByApprovedOrNav" | "followUpAgreementSigned" | "sponsorAndContactAppointed" | "secondmentPercent" | "secondmentMonths" | "inTreatmentForMentalHealthOrSubstanceUse" | "consentsToTakePart" | "wantsWorkOrEducation" | "consentsToShareHealthInformation" | "supportedChildren" | "wantsToTakePart" | "takenPartInYouthProgramme" | "monthlyWorkIncome" | "programmeHoursPerWeek" | "workAndIncomeCapacityReducedSubstantially" | "hasLittleOrNoBenefit" | "permitGrantedOn" | "hasPermitForIntroduction" | "settledByAgreement" | "isExemptFromSettlementAgreement" | "livedInMunicipalitySince" | "isNordicOrEeaCovered" | "jobOrOfferHoursPerWeek" | "hasUpperSecondaryEducation" | "introductionGoal" | "workElementHoursPerWeek" | "livesWithParents" | "partnerInProgrammeAndNoChildren" | "sickLeaveIsLongOrFrequent" | "appliedBeforeExpertHelp" | "expertHelpGranted" | "agreedOnExpertHelp" | "expertHelpCosts" | "measureTakenPartIn" | "measureIsPartOfMunicipalProgramme" | "paidByProvider" | "staysInInstitutionWithFreeBoard" | "institutionIsForChildWelfare" | "benefitClaimedOn" | "measureWeekdays" | "absences" | "trainingWithBenefit" | "meetsUnemploymentBenefitConditions" | "appliedToKeepBenefit" | "fullyUnemployedOrLaidOff" | "benefitDecidedOn" | "benefitGrantedFrom" | "trainingBegunOn" | "lacksSchooling" | "givesCredits" | "creditsPerHalfYear" | "isPartOfLongerEducation" | "courseMonthsFullTime" | "trainingPlanMade" | "trainingPermissionEnded" | "trainingPermissionEndedOn";
            /** @description Other codes, of the fact or of measures, after which the answer is the same. */
            readonly orElse?: readonly string[];
            /** @description The value only shows that one would do: what it is has to be found out. */
            readonly isOnlyTried?: boolean;
            /**
             * @description Another measure that the person would be in at the same time.
             * @enum {string}
             */
            readonly measure?: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly startsOn?: string;
            readonly endsOn?: string;
        };
        readonly TurningView: {
            readonly changes: readonly components["schemas"]["ChangeView"][];
            /** @enum {string} */
            readonly outcome: "needs-assessment" | "missing-facts" | "not-eligible" | "eligible";
            /**
             * @description Whether the adviser can clarify it now, it comes with time, a decision may say so, or somebody else settles it.
             * @enum {string}
             */
            readonly comesBy: "decision" | "clarified" | "time" | "event";
        };
        readonly RecordedFactView: {
            readonly value: boolean | number | string;
            readonly id: string;
            /** @enum {string} */
            readonly fact: "lawfulResidence" | "guardianConsents" | "inTransitionFromSchoolOrInstitution" | "sickListed" | "laidOff" | "selfEmployed" | "hasJobOffer" | "costsCoveredByOtherGrants" | "providerInDifficulty" | "providerOwesUnlawfulAid" | "publicOffersConsidered" | "inFormalTraining" | "inTrainingOrEducation" | "plansAdaptedVocationalTraining" | "combinesBasicAndVocationalTraining" | "generalSubjectsBeforeHigherEducation" | "publicCooperationWithCounty" | "usesAvailableStudyPlace" | "trainingCosts" | "inVocationalTraining" | "inAdaptedVocationalTraining" | "mentorProviderQualifies" | "mentorHours" | "mentorHourlyWage" | "mentorYearlyWage" | "mentorEmployedByProvider" | "blindOrSeverelyVisuallyImpaired" | "physicalDisabilityDocumented" | "assistantDoesOrdinaryTasks" | "keepsEmployee" | "sickLeaveMonths" | "progressiveIllness" | "workCapacityAssessed" | "permanentReductionEstablished" | "employedForOrdinaryTasks" | "ordinaryPayAndConditions" | "aimsAtLastingEmployment" | "temporaryEmploymentEndsOn" | "hasLaidOffStaff" | "monthlyWage" | "positionPercent" | "holidayPayPercent" | "employerContributionPercent" | "pensionPercent" | "agreedSubsidyPercent" | "subsidyPaidThisYear" | "measureAtWorkplace" | "isHiredByEnterprise" | "inclusionCosts" | "inclusionCostsCoveredBefore" | "appliedBeforePurchase" | "receivesDisabilityPension" | "permanentlyEmployedAtHost" | "followUpByApprovedOrNav" | "followUpAgreementSigned" | "sponsorAndContactAppointed" | "secondmentPercent" | "secondmentMonths" | "inTreatmentForMentalHealthOrSubstanceUse" | "consentsToTakePart" | "wantsWorkOrEducation" | "consentsToShareHealthInformation" | "wantsToTakePart" | "takenPartInYouthProgramme" | "programmeHoursPerWeek" | "workAndIncomeCapacityReducedSubstantially" | "hasLittleOrNoBenefit" | "permitGrantedOn" | "hasPermitForIntroduction" | "settledByAgreement" | "isExemptFromSettlementAgreement" | "livedInMunicipalitySince" | "isNordicOrEeaCovered" | "jobOrOfferHoursPerWeek" | "hasUpperSecondaryEducation" | "introductionGoal" | "workElementHoursPerWeek" | "livesWithParents" | "partnerInProgrammeAndNoChildren" | "sickLeaveIsLongOrFrequent" | "appliedBeforeExpertHelp" | "expertHelpGranted" | "agreedOnExpertHelp" | "expertHelpCosts";
            /** @enum {string} */
            readonly measure?: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly toldBy: "adviser" | "guardian" | "employer" | "participant" | "treatment-team";
            /** @enum {string} */
            readonly channel: "telephone" | "document" | "in-person" | "paper";
            readonly toldOn: string;
            readonly words: string;
            readonly authorName: string;
            /** @description Instant in ISO 8601. */
            readonly recordedAt: string;
        };
        readonly RecordableFactView: {
            /** @enum {string} */
            readonly fact: "lawfulResidence" | "guardianConsents" | "inTransitionFromSchoolOrInstitution" | "sickListed" | "laidOff" | "selfEmployed" | "hasJobOffer" | "costsCoveredByOtherGrants" | "providerInDifficulty" | "providerOwesUnlawfulAid" | "publicOffersConsidered" | "inFormalTraining" | "inTrainingOrEducation" | "plansAdaptedVocationalTraining" | "combinesBasicAndVocationalTraining" | "generalSubjectsBeforeHigherEducation" | "publicCooperationWithCounty" | "usesAvailableStudyPlace" | "trainingCosts" | "inVocationalTraining" | "inAdaptedVocationalTraining" | "mentorProviderQualifies" | "mentorHours" | "mentorHourlyWage" | "mentorYearlyWage" | "mentorEmployedByProvider" | "blindOrSeverelyVisuallyImpaired" | "physicalDisabilityDocumented" | "assistantDoesOrdinaryTasks" | "keepsEmployee" | "sickLeaveMonths" | "progressiveIllness" | "workCapacityAssessed" | "permanentReductionEstablished" | "employedForOrdinaryTasks" | "ordinaryPayAndConditions" | "aimsAtLastingEmployment" | "temporaryEmploymentEndsOn" | "hasLaidOffStaff" | "monthlyWage" | "positionPercent" | "holidayPayPercent" | "employerContributionPercent" | "pensionPercent" | "agreedSubsidyPercent" | "subsidyPaidThisYear" | "measureAtWorkplace" | "isHiredByEnterprise" | "inclusionCosts" | "inclusionCostsCoveredBefore" | "appliedBeforePurchase" | "receivesDisabilityPension" | "permanentlyEmployedAtHost" | "followUpByApprovedOrNav" | "followUpAgreementSigned" | "sponsorAndContactAppointed" | "secondmentPercent" | "secondmentMonths" | "inTreatmentForMentalHealthOrSubstanceUse" | "consentsToTakePart" | "wantsWorkOrEducation" | "consentsToShareHealthInformation" | "wantsToTakePart" | "takenPartInYouthProgramme" | "programmeHoursPerWeek" | "workAndIncomeCapacityReducedSubstantially" | "hasLittleOrNoBenefit" | "permitGrantedOn" | "hasPermitForIntroduction" | "settledByAgreement" | "isExemptFromSettlementAgreement" | "livedInMunicipalitySince" | "isNordicOrEeaCovered" | "jobOrOfferHoursPerWeek" | "hasUpperSecondaryEducation" | "introductionGoal" | "workElementHoursPerWeek" | "livesWithParents" | "partnerInProgrammeAndNoChildren" | "sickLeaveIsLongOrFrequent" | "appliedBeforeExpertHelp" | "expertHelpGranted" | "agreedOnExpertHelp" | "expertHelpCosts";
        };
        readonly PossibilityView: {
            readonly participantId: string;
            readonly result: components["schemas"]["ResultView"];
            /** @description True when nothing refuses but that there is no § 14 a decision yet. */
            readonly awaitsDecision: boolean;
            /** @description What would turn the answer: the smallest sets, those that reach furthest first. */
            readonly turnings: readonly components["schemas"]["TurningView"][];
            /** @description True when nothing within three years turns the answer. */
            readonly nothingFound: boolean;
            /** @description Answers that count now. */
            readonly answers: readonly components["schemas"]["JudgementView"][];
            /** @description Older answers that may be used again; they do not count until somebody says so. */
            readonly offered: readonly components["schemas"]["JudgementView"][];
            /** @description What people have told that this measure asks about, the newest first. */
            readonly recorded: readonly components["schemas"]["RecordedFactView"][];
            /** @description Facts among those asked for that can be written down here. */
            readonly recordable: readonly components["schemas"]["RecordableFactView"][];
        };
        readonly RecordedFactListView: {
            readonly items: readonly components["schemas"]["RecordedFactView"][];
        };
        readonly RecordFactRequest: {
            /** @description What `docs/facts.md` says of the fact: yes or no, a number, øre, a day, a measure. */
            readonly value: boolean | number | string;
            /** @enum {string} */
            readonly fact: "lawfulResidence" | "guardianConsents" | "inTransitionFromSchoolOrInstitution" | "sickListed" | "laidOff" | "selfEmployed" | "hasJobOffer" | "costsCoveredByOtherGrants" | "providerInDifficulty" | "providerOwesUnlawfulAid" | "publicOffersConsidered" | "inFormalTraining" | "inTrainingOrEducation" | "plansAdaptedVocationalTraining" | "combinesBasicAndVocationalTraining" | "generalSubjectsBeforeHigherEducation" | "publicCooperationWithCounty" | "usesAvailableStudyPlace" | "trainingCosts" | "inVocationalTraining" | "inAdaptedVocationalTraining" | "mentorProviderQualifies" | "mentorHours" | "mentorHourlyWage" | "mentorYearlyWage" | "mentorEmployedByProvider" | "blindOrSeverelyVisuallyImpaired" | "physicalDisabilityDocumented" | "assistantDoesOrdinaryTasks" | "keepsEmployee" | "sickLeaveMonths" | "progressiveIllness" | "workCapacityAssessed" | "permanentReductionEstablished" | "employedForOrdinaryTasks" | "ordinaryPayAndConditions" | "aimsAtLastingEmployment" | "temporaryEmploymentEndsOn" | "hasLaidOffStaff" | "monthlyWage" | "positionPercent" | "holidayPayPercent" | "employerContributionPercent" | "pensionPercent" | "agreedSubsidyPercent" | "subsidyPaidThisYear" | "measureAtWorkplace" | "isHiredByEnterprise" | "inclusionCosts" | "inclusionCostsCoveredBefore" | "appliedBeforePurchase" | "receivesDisabilityPension" | "permanentlyEmployedAtHost" | "followUpByApprovedOrNav" | "followUpAgreementSigned" | "sponsorAndContactAppointed" | "secondmentPercent" | "secondmentMonths" | "inTreatmentForMentalHealthOrSubstanceUse" | "consentsToTakePart" | "wantsWorkOrEducation" | "consentsToShareHealthInformation" | "wantsToTakePart" | "takenPartInYouthProgramme" | "programmeHoursPerWeek" | "workAndIncomeCapacityReducedSubstantially" | "hasLittleOrNoBenefit" | "permitGrantedOn" | "hasPermitForIntroduction" | "settledByAgreement" | "isExemptFromSettlementAgreement" | "livedInMunicipalitySince" | "isNordicOrEeaCovered" | "jobOrOfferHoursPerWeek" | "hasUpperSecondaryEducation" | "introductionGoal" | "workElementHoursPerWeek" | "livesWithParents" | "partnerInProgrammeAndNoChildren" | "sickLeaveIsLongOrFrequent" | "appliedBeforeExpertHelp" | "expertHelpGranted" | "agreedOnExpertHelp" | "expertHelpCosts";
            /**
             * @description Required for facts that are true of one measure only; left out for the others.
             * @enum {string}
             */
            readonly measure?: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly toldBy: "adviser" | "guardian" | "employer" | "participant" | "treatment-team";
            /** @enum {string} */
            readonly channel: "telephone" | "document" | "in-person" | "paper";
            /** @description The day it was told; not after today. */
            readonly toldOn: string;
            /** @description What else should be remembered; never a diagnosis. */
            readonly words?: string;
        };
        readonly OutlineView: {
            readonly of?: readonly components["schemas"]["OutlineView"][];
            /** @description Key of the rule; absent for a group. */
            readonly rule?: string;
            /**
             * @description How the lines of a group belong together; of `unless`, the second excepts from the first.
             * @enum {string}
             */
            readonly operator?: "any-of" | "all-of" | "unless";
            readonly title?: components["schemas"]["TextView"];
        };
        readonly OutlineStepView: {
            /** @description Key of the rule. */
            readonly rule: string;
            /**
             * @description Whether the number is the whole length or comes on top.
             * @enum {string}
             */
            readonly how: "up-to" | "extended-by";
            /** @enum {string} */
            readonly parameter: "GEN.MIN_AGE" | "G" | "GEN.KLAGE" | "GEN.KLAGE_EMPLOYER" | "GEN.KLAGE_14A" | "TEC.MAX_AGE_EMPLOYER" | "TEC.BACKDATE" | "TEC.DAYS_PER_WEEK_MIN" | "TEC.DAYS_PER_WEEK_MAX" | "TEC.PARTICIPATION_MIN" | "TEC.PARTICIPATION_MAX" | "TEC.APPROVE_LEAD" | "TEC.REFUND_DEADLINE" | "TEC.AGREEMENT_ACCESS" | "TEC.EDIT_WINDOW" | "TEC.HOLIDAY_SUPPLEMENT" | "TEC.MAX_AGE_VTAO" | "REG.MIN_AGE" | "REG.CONSENT_AGE" | "AVK.DUR_BASE" | "AVK.DUR_EXT" | "AVK.DUR_TOTAL" | "AVK.HOURS_FULL" | "AVK.DAYS_FULL" | "ATR.DUR_BASE" | "ATR.DUR_EXT_REDUCED" | "ATR.REVIEW" | "ATR.DUR_TOTAL_REDUCED" | "OPP.DUR_BASE" | "OPP.DUR_EXT" | "OPP.DUR_TOTAL" | "OPP.DUR_TOTAL_REDUCED" | "OPP.DUR_EXT_TRANSITION" | "OPP.HOURS_EXPECTED" | "JKL.DIGITAL_DEFAULT" | "JKL.DIGITAL_MAX" | "JKL.DIGITAL_PROVIDER_MAX" | "JKL.JOBBKLUBB_MAX" | "JKL.WARN_ABOVE" | "MEN.DUR_BASE" | "MEN.DUR_TOTAL_REDUCED" | "MEN.DUR_TOTAL_YOUTH" | "MEN.YOUTH_AGE" | "MEN.HOURS_YEAR" | "MEN.MAX_HOURS" | "FUN.GRANT_PERIOD" | "FUN.HOURLY_RATE" | "OPL.AGE_AE" | "OPL.AGE_AE_OLD" | "OPL.DUR_BASE" | "OPL.DUR_OLD" | "OPL.DUR_EXT_OLD" | "OPL.AGE_D_EXC" | "OPL.AGE_F" | "OPL.AGE_F_OLD" | "OPL.DUR_BD" | "OPL.DUR_CF" | "OPL.DUR_EXT_DF" | "OPL.DUR_STUDIE_OLD" | "OPL.TRIAL_LONG" | "OPL.TRIAL_LONG_EXT" | "OPL.TUITION_MAX" | "OPL.AMT_MAX_AMO" | "OPL.AMT_MAX_B" | "OPL.AMT_MAX_C" | "OPL.AMT_MAX_D" | "OPL.AMT_MAX_EF" | "SOM.MAX_AGE" | "SOM.DUR" | "SOM.WINDOW_START" | "SOM.WINDOW_END" | "SOM.WINDOW_END_TECH" | "SOM.RATE" | "SOM.RATE_REDUCED" | "MLT.DUR" | "MLT.DUR_REDUCED" | "MLT.RATE1" | "MLT.RATE1_MONTHS" | "MLT.RATE2" | "MLT.RATE1_REDUCED" | "MLT.RATE1_REDUCED_MONTHS" | "MLT.RATE2_REDUCED" | "MLT.SICK_MONTHS" | "VLT.RATE_MAX_Y1" | "VLT.RATE_MAX_AFTER" | "VLT.CAP" | "VLT.REVIEW" | "VLT.TEMP" | "VLT.SICK_MONTHS" | "INK.MAX" | "INK.DUR_TECH" | "ARR.DUR" | "AFT.DUR_BASE" | "AFT.DUR_EXT" | "AFT.DUR_EXT_EDU" | "AFT.REVIEW" | "AFT.ORDINARY_MAX_TECH" | "AFT.HOURS_FULL" | "AFT.EXTENT_MAIN" | "AFT.EXTENT_START" | "AFT.STAFFING" | "AFT.RATE" | "AFT.PART_HALF" | "AFT.PART_HALF_OLD" | "VTS.MUNICIPAL" | "VTS.RATE" | "VTS.HOSP_SHARE" | "VTS.HOSP_WINDOW" | "VTS.HOSP_EXC" | "VTS.MINWAGE" | "VTS.EARN_LIMIT" | "VTS.FULL_FROM" | "VTO.RATE" | "VTO.LAST_OLD_START" | "VTO.FOLLOWUP_TECH" | "VTO.NEW_RATE" | "AMS.MIN_AGE" | "AMS.DUR" | "AMS.DUR_REDUCED" | "AMS.EXT_D" | "AMS.TOTAL_D" | "AMS.TOTAL_D_REDUCED" | "IPS.MIN_AGE" | "IPS.MIN_AGE_YEAR" | "IPS.DUR" | "IPS.DUR_REDUCED" | "IPU.MAX_AGE" | "IPU.EXT_EDU" | "IPU.TOTAL_EDU" | "IPU.TOTAL_EDU_REDUCED" | "UGA.AGE_FROM" | "UGA.AGE_TO" | "UGA.AGE_FROM_D" | "UGA.START" | "F4L.MAX_AGE" | "F4L.RATE_Y1" | "F4L.RATE_Y2" | "F4L.RATE_Y3" | "F4L.RATE_Y4" | "F4L.CAP" | "F4L.DUR" | "F4L.TEMP" | "F4L.FOLLOWUP" | "F4L.END" | "UNP.AGE_FROM" | "UNP.AGE_TO" | "UNP.DUR" | "UNP.EXT" | "UNP.BENEFIT_G" | "UNP.BENEFIT_U25" | "UNP.FULL_AGE" | "UNP.DAYS" | "UNP.CHILD" | "UNP.CHILD_AGE" | "UNP.REDUCE" | "EKS.MAX" | "EKS.END" | "KVP.HOURS" | "KVP.DECISION" | "KVP.DUR" | "KVP.EXT" | "KVP.START" | "KVP.JOB_SHARE" | "KVP.BENEFIT" | "KVP.BENEFIT_U25" | "KVP.FULL_AGE" | "KVP.AGE_FROM" | "KVP.AGE_TO" | "KVP.INTERRUPTION" | "INT.AGE_FROM" | "INT.AGE_TO" | "INT.RESIDENCE" | "INT.JOB_LIMIT" | "INT.START" | "INT.DUR_VGS" | "INT.DUR_WORK" | "INT.DUR_PARTS" | "INT.DUR_FULL" | "INT.DUR_VOC" | "INT.DUR_PARTS_EXT" | "INT.DUR_FULL_EXT" | "INT.WORK_HOURS" | "INT.WORK_AFTER_VGS" | "INT.WORK_AFTER" | "INT.BENEFIT" | "INT.BENEFIT_U25" | "INT.BENEFIT_AT_HOME" | "INT.BENEFIT_COUPLE" | "INT.FULL_AGE" | "TIP.DAY" | "TIP.CHILD" | "TIP.DAY_REDUCED" | "TIP.CHILD_REDUCED" | "TIP.MIN_AGE" | "TIP.CHILD_AGE" | "TIP.ABROAD" | "TIP.REPORT" | "TIP.SICK_FULL" | "TIP.SICK_RATE" | "TIP.EMPLOYER_PERIOD" | "TIP.BACKPAY" | "AAP.MIN_REDUCTION" | "AAP.DUR" | "AAP.DUR_EXTRA" | "AAP.CHILD" | "AAP.CHILD_AGE" | "AAP.REDUCTION" | "AAP.REDUCTION_WITHIN" | "AAP.WELFARE" | "AAP.REVIEW" | "AAP.JOBSEEKER" | "AAP.UFORE" | "AAP.REPORT" | "DAG.AGE_BC" | "DAG.AGE_D" | "DAG.DUR_D" | "DAG.CREDITS_D" | "DAG.COURSE_E" | "DAG.WAIT" | "DAG.REAPPLY" | "DAG.NORWEGIAN";
            readonly requires: readonly components["schemas"]["OutlineView"][];
        };
        readonly OutlineDurationView: {
            /** @enum {string} */
            readonly unit: "months" | "weeks";
            /** @description Measures whose time counts together. */
            readonly clock: readonly ("TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK")[];
            readonly steps: readonly components["schemas"]["OutlineStepView"][];
        };
        readonly MeasureOutlineView: {
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly chapter: string;
            /** @enum {string} */
            readonly state: "in-force" | "coming" | "ended";
            readonly from: string;
            readonly to?: string;
            readonly requirements: readonly components["schemas"]["OutlineView"][];
            readonly duration?: components["schemas"]["OutlineDurationView"];
        };
        readonly RuleView: {
            /** @description Tells rules apart; two versions of one rule have the same. */
            readonly key: string;
            /** @description The rulebook's id, and other ids of the same rule. */
            readonly ids: readonly string[];
            /** @enum {string} */
            readonly topic: "registration" | "decision" | "amount" | "measure" | "complaint" | "combination" | "chain";
            /** @description First prefix of the rulebook's chapter. */
            readonly chapter: string;
            /** @enum {string} */
            readonly state: "in-force" | "coming" | "ended";
            /** @enum {string} */
            readonly kind: "hard" | "discretionary" | "technical" | "information";
            readonly title: components["schemas"]["TextView"];
            readonly basis: components["schemas"]["BasisView"];
            readonly from: string;
            readonly to?: string;
            /** @description The true first day was not found: `from` is then the earliest day anything is assessed. */
            readonly startNotFound: boolean;
            /** @description Measures the rule belongs to. */
            readonly measures: readonly ("TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK")[];
            /** @description Facts it asks for. */
            readonly facts: readonly ("employments" | "benefits" | "born" | "lawfulResidence" | "registeredJobSeeker" | "hasAssistanceDecision" | "assistanceGroup" | "answers" | "reducedWorkCapacity" | "guardianConsents" | "inTransitionFromSchoolOrInstitution" | "sickListed" | "employerAdaptationFulfilled" | "followUpPlanObtained" | "internalMeasures" | "laidOff" | "selfEmployed" | "hasJobOffer" | "costsCoveredByOtherGrants" | "endsOn" | "participations" | "timeUsed" | "daysPerWeek" | "participationPercent" | "providerApproved" | "providerIsCloseRelation" | "providerInDifficulty" | "providerOwesUnlawfulAid" | "agreementSigned" | "discussedWithEmployeeRepresentatives" | "lateRegistrationApproved" | "publicOffersConsidered" | "inFormalTraining" | "inTrainingOrEducation" | "plansAdaptedVocationalTraining" | "combinesBasicAndVocationalTraining" | "generalSubjectsBeforeHigherEducation" | "publicCooperationWithCounty" | "usesAvailableStudyPlace" | "inLongerTrainingTrial" | "trainingCosts" | "inVocationalTraining" | "inAdaptedVocationalTraining" | "mentorProviderQualifies" | "mentorHours" | "mentorHourlyWage" | "mentorYearlyWage" | "mentorEmployedByProvider" | "blindOrSeverelyVisuallyImpaired" | "physicalDisabilityDocumented" | "assistantDoesOrdinaryTasks" | "keepsEmployee" | "sickLeaveMonths" | "progressiveIllness" | "workCapacityAssessed" | "permanentReductionEstablished" | "employedForOrdinaryTasks" | "ordinaryPayAndConditions" | "aimsAtLastingEmployment" | "temporaryEmploymentEndsOn" | "hasLaidOffStaff" | "allocatedOn" | "mainGoal" | "navOffice" | "monthlyWage" | "positionPercent" | "holidayPayPercent" | "employerContributionPercent" | "pensionPercent" | "agreedSubsidyPercent" | "subsidyPaidThisYear" | "measureAtWorkplace" | "isHiredByEnterprise" | "inclusionCosts" | "inclusionCostsCoveredBefore" | "appliedBeforePurchase" | "receivesDisabilityPension" | "permanentlyEmployedAtHost" | "followUpByApprovedOrNav" | "followUpAgreementSigned" | "sponsorAndContactAppointed" | "secondmentPercent" | "secondmentMonths" | "inTreatmentForMentalHealthOrSubstanceUse" | "consentsToTakePart" | "wantsWorkOrEducation" | "consentsToShareHealthInformation" | "supportedChildren" | "wantsToTakePart" | "takenPartInYouthProgramme" | "monthlyWorkIncome" | "programmeHoursPerWeek" | "workAndIncomeCapacityReducedSubstantially" | "hasLittleOrNoBenefit" | "permitGrantedOn" | "hasPermitForIntroduction" | "settledByAgreement" | "isExemptFromSettlementAgreement" | "livedInMunicipalitySince" | "isNordicOrEeaCovered" | "jobOrOfferHoursPerWeek" | "hasUpperSecondaryEducation" | "introductionGoal" | "workElementHoursPerWeek" | "livesWithParents" | "partnerInProgrammeAndNoChildren" | "sickLeaveIsLongOrFrequent" | "appliedBeforeExpertHelp" | "expertHelpGranted" | "agreedOnExpertHelp" | "expertHelpCosts" | "measureTakenPartIn" | "measureIsPartOfMunicipalProgramme" | "paidByProvider" | "staysInInstitutionWithFreeBoard" | "institutionIsForChildWelfare" | "benefitClaimedOn" | "measureWeekdays" | "absences" | "trainingWithBenefit" | "meetsUnemploymentBenefitConditions" | "appliedToKeepBenefit" | "fullyUnemployedOrLaidOff" | "benefitDecidedOn" | "benefitGrantedFrom" | "trainingBegunOn" | "lacksSchooling" | "givesCredits" | "creditsPerHalfYear" | "isPartOfLongerEducation" | "courseMonthsFullTime" | "trainingPlanMade" | "trainingPermissionEnded" | "trainingPermissionEndedOn")[];
            /** @description Dated numbers it leans on, as far as the rule itself names them. */
            readonly parameters: readonly ("GEN.MIN_AGE" | "G" | "GEN.KLAGE" | "GEN.KLAGE_EMPLOYER" | "GEN.KLAGE_14A" | "TEC.MAX_AGE_EMPLOYER" | "TEC.BACKDATE" | "TEC.DAYS_PER_WEEK_MIN" | "TEC.DAYS_PER_WEEK_MAX" | "TEC.PARTICIPATION_MIN" | "TEC.PARTICIPATION_MAX" | "TEC.APPROVE_LEAD" | "TEC.REFUND_DEADLINE" | "TEC.AGREEMENT_ACCESS" | "TEC.EDIT_WINDOW" | "TEC.HOLIDAY_SUPPLEMENT" | "TEC.MAX_AGE_VTAO" | "REG.MIN_AGE" | "REG.CONSENT_AGE" | "AVK.DUR_BASE" | "AVK.DUR_EXT" | "AVK.DUR_TOTAL" | "AVK.HOURS_FULL" | "AVK.DAYS_FULL" | "ATR.DUR_BASE" | "ATR.DUR_EXT_REDUCED" | "ATR.REVIEW" | "ATR.DUR_TOTAL_REDUCED" | "OPP.DUR_BASE" | "OPP.DUR_EXT" | "OPP.DUR_TOTAL" | "OPP.DUR_TOTAL_REDUCED" | "OPP.DUR_EXT_TRANSITION" | "OPP.HOURS_EXPECTED" | "JKL.DIGITAL_DEFAULT" | "JKL.DIGITAL_MAX" | "JKL.DIGITAL_PROVIDER_MAX" | "JKL.JOBBKLUBB_MAX" | "JKL.WARN_ABOVE" | "MEN.DUR_BASE" | "MEN.DUR_TOTAL_REDUCED" | "MEN.DUR_TOTAL_YOUTH" | "MEN.YOUTH_AGE" | "MEN.HOURS_YEAR" | "MEN.MAX_HOURS" | "FUN.GRANT_PERIOD" | "FUN.HOURLY_RATE" | "OPL.AGE_AE" | "OPL.AGE_AE_OLD" | "OPL.DUR_BASE" | "OPL.DUR_OLD" | "OPL.DUR_EXT_OLD" | "OPL.AGE_D_EXC" | "OPL.AGE_F" | "OPL.AGE_F_OLD" | "OPL.DUR_BD" | "OPL.DUR_CF" | "OPL.DUR_EXT_DF" | "OPL.DUR_STUDIE_OLD" | "OPL.TRIAL_LONG" | "OPL.TRIAL_LONG_EXT" | "OPL.TUITION_MAX" | "OPL.AMT_MAX_AMO" | "OPL.AMT_MAX_B" | "OPL.AMT_MAX_C" | "OPL.AMT_MAX_D" | "OPL.AMT_MAX_EF" | "SOM.MAX_AGE" | "SOM.DUR" | "SOM.WINDOW_START" | "SOM.WINDOW_END" | "SOM.WINDOW_END_TECH" | "SOM.RATE" | "SOM.RATE_REDUCED" | "MLT.DUR" | "MLT.DUR_REDUCED" | "MLT.RATE1" | "MLT.RATE1_MONTHS" | "MLT.RATE2" | "MLT.RATE1_REDUCED" | "MLT.RATE1_REDUCED_MONTHS" | "MLT.RATE2_REDUCED" | "MLT.SICK_MONTHS" | "VLT.RATE_MAX_Y1" | "VLT.RATE_MAX_AFTER" | "VLT.CAP" | "VLT.REVIEW" | "VLT.TEMP" | "VLT.SICK_MONTHS" | "INK.MAX" | "INK.DUR_TECH" | "ARR.DUR" | "AFT.DUR_BASE" | "AFT.DUR_EXT" | "AFT.DUR_EXT_EDU" | "AFT.REVIEW" | "AFT.ORDINARY_MAX_TECH" | "AFT.HOURS_FULL" | "AFT.EXTENT_MAIN" | "AFT.EXTENT_START" | "AFT.STAFFING" | "AFT.RATE" | "AFT.PART_HALF" | "AFT.PART_HALF_OLD" | "VTS.MUNICIPAL" | "VTS.RATE" | "VTS.HOSP_SHARE" | "VTS.HOSP_WINDOW" | "VTS.HOSP_EXC" | "VTS.MINWAGE" | "VTS.EARN_LIMIT" | "VTS.FULL_FROM" | "VTO.RATE" | "VTO.LAST_OLD_START" | "VTO.FOLLOWUP_TECH" | "VTO.NEW_RATE" | "AMS.MIN_AGE" | "AMS.DUR" | "AMS.DUR_REDUCED" | "AMS.EXT_D" | "AMS.TOTAL_D" | "AMS.TOTAL_D_REDUCED" | "IPS.MIN_AGE" | "IPS.MIN_AGE_YEAR" | "IPS.DUR" | "IPS.DUR_REDUCED" | "IPU.MAX_AGE" | "IPU.EXT_EDU" | "IPU.TOTAL_EDU" | "IPU.TOTAL_EDU_REDUCED" | "UGA.AGE_FROM" | "UGA.AGE_TO" | "UGA.AGE_FROM_D" | "UGA.START" | "F4L.MAX_AGE" | "F4L.RATE_Y1" | "F4L.RATE_Y2" | "F4L.RATE_Y3" | "F4L.RATE_Y4" | "F4L.CAP" | "F4L.DUR" | "F4L.TEMP" | "F4L.FOLLOWUP" | "F4L.END" | "UNP.AGE_FROM" | "UNP.AGE_TO" | "UNP.DUR" | "UNP.EXT" | "UNP.BENEFIT_G" | "UNP.BENEFIT_U25" | "UNP.FULL_AGE" | "UNP.DAYS" | "UNP.CHILD" | "UNP.CHILD_AGE" | "UNP.REDUCE" | "EKS.MAX" | "EKS.END" | "KVP.HOURS" | "KVP.DECISION" | "KVP.DUR" | "KVP.EXT" | "KVP.START" | "KVP.JOB_SHARE" | "KVP.BENEFIT" | "KVP.BENEFIT_U25" | "KVP.FULL_AGE" | "KVP.AGE_FROM" | "KVP.AGE_TO" | "KVP.INTERRUPTION" | "INT.AGE_FROM" | "INT.AGE_TO" | "INT.RESIDENCE" | "INT.JOB_LIMIT" | "INT.START" | "INT.DUR_VGS" | "INT.DUR_WORK" | "INT.DUR_PARTS" | "INT.DUR_FULL" | "INT.DUR_VOC" | "INT.DUR_PARTS_EXT" | "INT.DUR_FULL_EXT" | "INT.WORK_HOURS" | "INT.WORK_AFTER_VGS" | "INT.WORK_AFTER" | "INT.BENEFIT" | "INT.BENEFIT_U25" | "INT.BENEFIT_AT_HOME" | "INT.BENEFIT_COUPLE" | "INT.FULL_AGE" | "TIP.DAY" | "TIP.CHILD" | "TIP.DAY_REDUCED" | "TIP.CHILD_REDUCED" | "TIP.MIN_AGE" | "TIP.CHILD_AGE" | "TIP.ABROAD" | "TIP.REPORT" | "TIP.SICK_FULL" | "TIP.SICK_RATE" | "TIP.EMPLOYER_PERIOD" | "TIP.BACKPAY" | "AAP.MIN_REDUCTION" | "AAP.DUR" | "AAP.DUR_EXTRA" | "AAP.CHILD" | "AAP.CHILD_AGE" | "AAP.REDUCTION" | "AAP.REDUCTION_WITHIN" | "AAP.WELFARE" | "AAP.REVIEW" | "AAP.JOBSEEKER" | "AAP.UFORE" | "AAP.REPORT" | "DAG.AGE_BC" | "DAG.AGE_D" | "DAG.DUR_D" | "DAG.CREDITS_D" | "DAG.COURSE_E" | "DAG.WAIT" | "DAG.REAPPLY" | "DAG.NORWEGIAN")[];
            /**
             * @description When it must be settled; only for conditions that decide.
             * @enum {string}
             */
            readonly neededBy?: "offer" | "start";
            readonly question?: components["schemas"]["QuestionView"];
            /** @description What follows from the rule, with the numbers of the day; a number that is not known stands as its id. */
            readonly text?: components["schemas"]["ExplanationView"];
            /** @description How the rule is read. */
            readonly notes: readonly components["schemas"]["TextView"][];
            /**
             * @description What sources say of two measures at once.
             * @enum {string}
             */
            readonly verdict?: "refused" | "allowed" | "warn";
            /** @description Specs of the law that name it. */
            readonly tests: readonly string[];
        };
        readonly StretchView: {
            readonly from: string;
            readonly to?: string;
            /** @description Absent when it is known that no value is known. */
            readonly value?: number;
            readonly startNotFound: boolean;
            /** @description Another value that a source gives. */
            readonly note?: string;
            /** @description Why none is known. */
            readonly why?: components["schemas"]["TextView"];
        };
        readonly ParameterView: {
            /** @enum {string} */
            readonly id: "GEN.MIN_AGE" | "G" | "GEN.KLAGE" | "GEN.KLAGE_EMPLOYER" | "GEN.KLAGE_14A" | "TEC.MAX_AGE_EMPLOYER" | "TEC.BACKDATE" | "TEC.DAYS_PER_WEEK_MIN" | "TEC.DAYS_PER_WEEK_MAX" | "TEC.PARTICIPATION_MIN" | "TEC.PARTICIPATION_MAX" | "TEC.APPROVE_LEAD" | "TEC.REFUND_DEADLINE" | "TEC.AGREEMENT_ACCESS" | "TEC.EDIT_WINDOW" | "TEC.HOLIDAY_SUPPLEMENT" | "TEC.MAX_AGE_VTAO" | "REG.MIN_AGE" | "REG.CONSENT_AGE" | "AVK.DUR_BASE" | "AVK.DUR_EXT" | "AVK.DUR_TOTAL" | "AVK.HOURS_FULL" | "AVK.DAYS_FULL" | "ATR.DUR_BASE" | "ATR.DUR_EXT_REDUCED" | "ATR.REVIEW" | "ATR.DUR_TOTAL_REDUCED" | "OPP.DUR_BASE" | "OPP.DUR_EXT" | "OPP.DUR_TOTAL" | "OPP.DUR_TOTAL_REDUCED" | "OPP.DUR_EXT_TRANSITION" | "OPP.HOURS_EXPECTED" | "JKL.DIGITAL_DEFAULT" | "JKL.DIGITAL_MAX" | "JKL.DIGITAL_PROVIDER_MAX" | "JKL.JOBBKLUBB_MAX" | "JKL.WARN_ABOVE" | "MEN.DUR_BASE" | "MEN.DUR_TOTAL_REDUCED" | "MEN.DUR_TOTAL_YOUTH" | "MEN.YOUTH_AGE" | "MEN.HOURS_YEAR" | "MEN.MAX_HOURS" | "FUN.GRANT_PERIOD" | "FUN.HOURLY_RATE" | "OPL.AGE_AE" | "OPL.AGE_AE_OLD" | "OPL.DUR_BASE" | "OPL.DUR_OLD" | "OPL.DUR_EXT_OLD" | "OPL.AGE_D_EXC" | "OPL.AGE_F" | "OPL.AGE_F_OLD" | "OPL.DUR_BD" | "OPL.DUR_CF" | "OPL.DUR_EXT_DF" | "OPL.DUR_STUDIE_OLD" | "OPL.TRIAL_LONG" | "OPL.TRIAL_LONG_EXT" | "OPL.TUITION_MAX" | "OPL.AMT_MAX_AMO" | "OPL.AMT_MAX_B" | "OPL.AMT_MAX_C" | "OPL.AMT_MAX_D" | "OPL.AMT_MAX_EF" | "SOM.MAX_AGE" | "SOM.DUR" | "SOM.WINDOW_START" | "SOM.WINDOW_END" | "SOM.WINDOW_END_TECH" | "SOM.RATE" | "SOM.RATE_REDUCED" | "MLT.DUR" | "MLT.DUR_REDUCED" | "MLT.RATE1" | "MLT.RATE1_MONTHS" | "MLT.RATE2" | "MLT.RATE1_REDUCED" | "MLT.RATE1_REDUCED_MONTHS" | "MLT.RATE2_REDUCED" | "MLT.SICK_MONTHS" | "VLT.RATE_MAX_Y1" | "VLT.RATE_MAX_AFTER" | "VLT.CAP" | "VLT.REVIEW" | "VLT.TEMP" | "VLT.SICK_MONTHS" | "INK.MAX" | "INK.DUR_TECH" | "ARR.DUR" | "AFT.DUR_BASE" | "AFT.DUR_EXT" | "AFT.DUR_EXT_EDU" | "AFT.REVIEW" | "AFT.ORDINARY_MAX_TECH" | "AFT.HOURS_FULL" | "AFT.EXTENT_MAIN" | "AFT.EXTENT_START" | "AFT.STAFFING" | "AFT.RATE" | "AFT.PART_HALF" | "AFT.PART_HALF_OLD" | "VTS.MUNICIPAL" | "VTS.RATE" | "VTS.HOSP_SHARE" | "VTS.HOSP_WINDOW" | "VTS.HOSP_EXC" | "VTS.MINWAGE" | "VTS.EARN_LIMIT" | "VTS.FULL_FROM" | "VTO.RATE" | "VTO.LAST_OLD_START" | "VTO.FOLLOWUP_TECH" | "VTO.NEW_RATE" | "AMS.MIN_AGE" | "AMS.DUR" | "AMS.DUR_REDUCED" | "AMS.EXT_D" | "AMS.TOTAL_D" | "AMS.TOTAL_D_REDUCED" | "IPS.MIN_AGE" | "IPS.MIN_AGE_YEAR" | "IPS.DUR" | "IPS.DUR_REDUCED" | "IPU.MAX_AGE" | "IPU.EXT_EDU" | "IPU.TOTAL_EDU" | "IPU.TOTAL_EDU_REDUCED" | "UGA.AGE_FROM" | "UGA.AGE_TO" | "UGA.AGE_FROM_D" | "UGA.START" | "F4L.MAX_AGE" | "F4L.RATE_Y1" | "F4L.RATE_Y2" | "F4L.RATE_Y3" | "F4L.RATE_Y4" | "F4L.CAP" | "F4L.DUR" | "F4L.TEMP" | "F4L.FOLLOWUP" | "F4L.END" | "UNP.AGE_FROM" | "UNP.AGE_TO" | "UNP.DUR" | "UNP.EXT" | "UNP.BENEFIT_G" | "UNP.BENEFIT_U25" | "UNP.FULL_AGE" | "UNP.DAYS" | "UNP.CHILD" | "UNP.CHILD_AGE" | "UNP.REDUCE" | "EKS.MAX" | "EKS.END" | "KVP.HOURS" | "KVP.DECISION" | "KVP.DUR" | "KVP.EXT" | "KVP.START" | "KVP.JOB_SHARE" | "KVP.BENEFIT" | "KVP.BENEFIT_U25" | "KVP.FULL_AGE" | "KVP.AGE_FROM" | "KVP.AGE_TO" | "KVP.INTERRUPTION" | "INT.AGE_FROM" | "INT.AGE_TO" | "INT.RESIDENCE" | "INT.JOB_LIMIT" | "INT.START" | "INT.DUR_VGS" | "INT.DUR_WORK" | "INT.DUR_PARTS" | "INT.DUR_FULL" | "INT.DUR_VOC" | "INT.DUR_PARTS_EXT" | "INT.DUR_FULL_EXT" | "INT.WORK_HOURS" | "INT.WORK_AFTER_VGS" | "INT.WORK_AFTER" | "INT.BENEFIT" | "INT.BENEFIT_U25" | "INT.BENEFIT_AT_HOME" | "INT.BENEFIT_COUPLE" | "INT.FULL_AGE" | "TIP.DAY" | "TIP.CHILD" | "TIP.DAY_REDUCED" | "TIP.CHILD_REDUCED" | "TIP.MIN_AGE" | "TIP.CHILD_AGE" | "TIP.ABROAD" | "TIP.REPORT" | "TIP.SICK_FULL" | "TIP.SICK_RATE" | "TIP.EMPLOYER_PERIOD" | "TIP.BACKPAY" | "AAP.MIN_REDUCTION" | "AAP.DUR" | "AAP.DUR_EXTRA" | "AAP.CHILD" | "AAP.CHILD_AGE" | "AAP.REDUCTION" | "AAP.REDUCTION_WITHIN" | "AAP.WELFARE" | "AAP.REVIEW" | "AAP.JOBSEEKER" | "AAP.UFORE" | "AAP.REPORT" | "DAG.AGE_BC" | "DAG.AGE_D" | "DAG.DUR_D" | "DAG.CREDITS_D" | "DAG.COURSE_E" | "DAG.WAIT" | "DAG.REAPPLY" | "DAG.NORWEGIAN";
            readonly chapter: string;
            /** @enum {string} */
            readonly state: "in-force" | "coming" | "ended";
            readonly title: components["schemas"]["TextView"];
            /** @enum {string} */
            readonly unit: "percent" | "months" | "weeks" | "days" | "øre" | "years" | "hours a week" | "hours a month" | "hours a year" | "places" | "G" | "thirds" | "sixths" | "credits a half-year" | "øre an hour" | "øre a day" | "øre a month" | "øre a year" | "date" | "month and day";
            /** @enum {string} */
            readonly law: "FOR-2015-12-11-1598" | "FOR-2023-06-20-1073" | "LOV-2006-06-16-20" | "LOV-2004-12-10-76" | "LOV-2009-12-18-131" | "LOV-2020-11-06-127" | "FOR-2026-02-04-163" | "FOR-2025-06-20-1182" | "FOR-2019-08-29-1105" | "FOR-2013-11-04-1286" | "FOR-1998-09-16-890" | "LOV-1997-02-28-19" | "FOR-2017-12-13-2100" | "FOR-2011-12-21-1471" | "FOR-2026-09-27-1944" | "R76" | "PRAKSIS";
            readonly section: string;
            readonly source: string;
            /** @enum {string} */
            readonly confidence: "high" | "medium" | "low";
            /** @description What applies on the day; absent before the first and after the last. */
            readonly now?: components["schemas"]["StretchView"];
            /** @description Every stretch, in order of time. */
            readonly stretches: readonly components["schemas"]["StretchView"][];
            /** @description Specs of the law that name it. */
            readonly tests: readonly string[];
        };
        readonly RulesView: {
            readonly asOf: string;
            /** @description Days on which a rule or a number changes. */
            readonly changesOn: readonly string[];
            readonly measures: readonly components["schemas"]["MeasureOutlineView"][];
            readonly rules: readonly components["schemas"]["RuleView"][];
            readonly parameters: readonly components["schemas"]["ParameterView"][];
            /** @description Measures whose chapter is not in the product. */
            readonly notAutomated: readonly ("TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK")[];
        };
        readonly PlannedStatusView: {
            /** @enum {string} */
            readonly status: "withdrawn" | "completed" | "interrupted" | "ended" | "wrongly-registered" | "draft" | "awaiting-approval" | "applied" | "under-consideration" | "waiting-list" | "awaiting-start" | "participating" | "not-applicable" | "registration-begun";
            readonly validFrom: string;
        };
        readonly ParticipationListItemView: {
            readonly id: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly route: "employer" | "school" | "nav" | "municipality" | "offering-direct" | "offering-application";
            /** @enum {string} */
            readonly status: "withdrawn" | "completed" | "interrupted" | "ended" | "wrongly-registered" | "draft" | "awaiting-approval" | "applied" | "under-consideration" | "waiting-list" | "awaiting-start" | "participating" | "not-applicable" | "registration-begun";
            /** @description Calendar day. */
            readonly statusFrom: string;
            /** @enum {string} */
            readonly reason?: "other" | "education" | "no-place" | "ill" | "got-job" | "needs-other-support" | "did-not-attend" | "contract-cancelled" | "cooperation-ended" | "requirements-not-met" | "course-full";
            readonly startsOn?: string;
            readonly endsOn?: string;
            readonly offeringName?: string;
            /** @description Provider, employer or school. */
            readonly organisationName?: string;
            readonly percent?: number;
            readonly daysPerWeek?: number;
            /** @description A status that comes by itself on a day ahead. */
            readonly planned?: components["schemas"]["PlannedStatusView"];
            /** @description Proposals from the provider that wait for an answer. */
            readonly waitingProposals?: number;
            /** @description Messages from the provider that this reader has not seen. */
            readonly unreadMessages?: number;
            /**
             * @description A link was answered, or shut without Nav having done it, and the responsible adviser has not seen it.
             * @enum {string}
             */
            readonly linkNews?: "answered" | "shut";
            /**
             * @description What the participant has answered to a referral that still waits.
             * @enum {string}
             */
            readonly answer?: "yes" | "no";
            /** @enum {string} */
            readonly source: "adviser" | "arena" | "fotfeste" | "other-system";
        };
        readonly ParticipationListView: {
            readonly items: readonly components["schemas"]["ParticipationListItemView"][];
        };
        readonly AlternativeRequest: {
            /** @description A measure code, or words for something else. */
            readonly what: string;
            /** @enum {string} */
            readonly suitability: "unknown" | "equally" | "less";
        };
        readonly ContentElementRequest: {
            /** @enum {string} */
            readonly code: "employer-contact" | "other" | "digital-skills" | "adaptation" | "mapping" | "guidance" | "job-search" | "work-trial" | "workplace-follow-up" | "coping" | "physical-activity" | "basic-skills" | "language" | "vocational-training" | "theory" | "certificate" | "exam";
            readonly words?: string;
        };
        readonly ApprovalRequest: {
            /** @enum {string} */
            readonly givenBy: "guardian" | "participant" | "parent";
            /** @enum {string} */
            readonly channel: "telephone" | "in-person" | "paper";
            readonly givenOn: string;
        };
        readonly OverrideRequest: {
            readonly rule: string;
            readonly reason: string;
        };
        readonly AgreementRequest: {
            readonly goal?: string | null;
            readonly content?: string | null;
            readonly trainingPlan?: string | null;
            readonly hoursPerWeek?: number | null;
            readonly navContact?: string | null;
            readonly hostContact?: string | null;
            readonly participantSignedOn?: string | null;
            readonly hostSignedOn?: string | null;
            readonly navSignedOn?: string | null;
            /** @description The place was talked over with the employees' representatives. */
            readonly discussedOn?: string | null;
        };
        readonly ReferralRequest: {
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly step: "share" | "enrol" | "queue" | "apply";
            readonly offeringId?: string;
            /**
             * @description Where there is no offering.
             * @enum {string}
             */
            readonly route?: "employer" | "school" | "nav" | "municipality";
            readonly hostOrganisation?: string;
            readonly hostName?: string;
            readonly workplace?: string;
            readonly startsOn?: string;
            readonly endsOn?: string;
            readonly percent?: number;
            readonly daysPerWeek?: number;
            /** @enum {string} */
            readonly purpose?: "clarification" | "adapted-work" | "job-search" | "qualification" | "employer-certainty" | "keep-work" | "prevent-exit" | "inclusion";
            readonly purposeWords?: string;
            readonly choiceReason?: string;
            readonly alternatives: readonly components["schemas"]["AlternativeRequest"][];
            readonly ownWish?: string;
            /** @enum {string} */
            readonly preferredMeasure?: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly background?: string;
            readonly content?: string;
            /** @description What the measure is to hold for this participant, by code. */
            readonly contentElements?: readonly components["schemas"]["ContentElementRequest"][];
            readonly goals: readonly string[];
            readonly consultedOn?: string;
            /** @description What came of the talk with the participant. */
            readonly consultationWords?: string;
            readonly approval?: components["schemas"]["ApprovalRequest"];
            /** @description Enrolled on behalf: the participant is informed. */
            readonly isInformed?: boolean;
            /** @description Whether the participant is family of or close to the provider. */
            readonly closeRelation?: boolean;
            readonly waitingCause?: string;
            /** @enum {string} */
            readonly waitingCauseCode?: "other" | "clarification" | "no-place" | "funds" | "start-date" | "other-offer" | "practical" | "own-wish";
            readonly overrides?: readonly components["schemas"]["OverrideRequest"][];
            readonly agreement?: components["schemas"]["AgreementRequest"];
        };
        readonly OfferingInParticipationView: {
            readonly id: string;
            readonly number: string;
            readonly name: string;
            readonly startsOn: string;
            readonly endsOn?: string;
        };
        readonly ProviderInParticipationView: {
            readonly organisation: string;
            readonly name: string;
            /** @description Until when the provider sees the participant; absent while the participation lasts or before it is shared. */
            readonly accessEndsOn?: string;
            readonly contactName?: string;
            readonly takenInOn?: string;
        };
        readonly HostView: {
            readonly organisation?: string;
            readonly name: string;
            readonly workplace?: string;
        };
        readonly AlternativeView: {
            readonly what: string;
            /** @enum {string} */
            readonly suitability: "unknown" | "equally" | "less";
        };
        readonly ContentElementView: {
            /** @enum {string} */
            readonly code: "employer-contact" | "other" | "digital-skills" | "adaptation" | "mapping" | "guidance" | "job-search" | "work-trial" | "workplace-follow-up" | "coping" | "physical-activity" | "basic-skills" | "language" | "vocational-training" | "theory" | "certificate" | "exam";
            readonly words?: string;
        };
        readonly GoalView: {
            readonly id: string;
            readonly words: string;
            readonly closedOn?: string;
        };
        readonly ExtentView: {
            readonly validFrom: string;
            readonly percent?: number;
            readonly daysPerWeek?: number;
        };
        readonly ApprovalView: {
            /** @enum {string} */
            readonly givenBy: "guardian" | "participant" | "parent";
            /** @enum {string} */
            readonly channel?: "telephone" | "in-person" | "paper";
            readonly givenOn: string;
        };
        readonly OverrideView: {
            readonly rule: string;
            readonly reason: string;
        };
        readonly AttainedView: {
            /** @enum {string} */
            readonly attainment: "unknown" | "reached" | "partly" | "not-reached";
            readonly words?: string;
            /** @description Calendar day. */
            readonly on: string;
            readonly byName?: string;
        };
        readonly StatusView: {
            /** @enum {string} */
            readonly status: "withdrawn" | "completed" | "interrupted" | "ended" | "wrongly-registered" | "draft" | "awaiting-approval" | "applied" | "under-consideration" | "waiting-list" | "awaiting-start" | "participating" | "not-applicable" | "registration-begun";
            readonly validFrom: string;
            readonly step: string;
            /** @enum {string} */
            readonly reason?: "other" | "education" | "no-place" | "ill" | "got-job" | "needs-other-support" | "did-not-attend" | "contract-cancelled" | "cooperation-ended" | "requirements-not-met" | "course-full";
            readonly reasonWords?: string;
            readonly recordedAt: string;
            readonly recordedByName: string;
            /** @description Comes by itself on its first day. */
            readonly isPlanned: boolean;
            /** @description Was planned, and never came to be. */
            readonly isWithdrawn: boolean;
            /** @description Instant. */
            readonly undoneAt?: string;
            readonly undoneByName?: string;
        };
        readonly ChangedValuesView: {
            readonly startsOn?: string;
            readonly endsOn?: string;
            readonly percent?: number;
            readonly daysPerWeek?: number;
            /** @enum {string} */
            readonly reason?: "other" | "education" | "no-place" | "ill" | "got-job" | "needs-other-support" | "did-not-attend" | "contract-cancelled" | "cooperation-ended" | "requirements-not-met" | "course-full";
        };
        readonly ContentChangeView: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "start-date" | "content" | "background" | "extent" | "end-date" | "extend" | "end-reason" | "remove-start-date";
            /** @description From when a new extent applies. */
            readonly validFrom?: string;
            readonly before: components["schemas"]["ChangedValuesView"];
            readonly after: components["schemas"]["ChangedValuesView"];
            readonly reasonWords?: string;
            readonly recordedAt: string;
            readonly recordedByName: string;
            /** @description Instant. */
            readonly undoneAt?: string;
            readonly undoneByName?: string;
        };
        readonly AgreementView: {
            /** @description 0 while nothing is recorded. */
            readonly version: number;
            readonly goal?: string;
            readonly content?: string;
            readonly trainingPlan?: string;
            readonly hoursPerWeek?: number;
            readonly navContact?: string;
            readonly hostContact?: string;
            readonly participantSignedOn?: string;
            readonly hostSignedOn?: string;
            readonly navSignedOn?: string;
            readonly discussedOn?: string;
            readonly missingParts: readonly ("goal" | "content" | "hoursPerWeek" | "navContact" | "hostContact")[];
            readonly isSigned: boolean;
        };
        readonly ReviewView: {
            readonly reviewedOn: string;
            /** @enum {string} */
            readonly conclusion: "end" | "continue" | "change";
            readonly words: string;
            readonly recordedByName: string;
        };
        readonly SuitabilityView: {
            /** @enum {string} */
            readonly verdict: "meets" | "does-not-meet";
            readonly words?: string;
            readonly judgedAt: string;
            readonly judgedByName: string;
        };
        readonly ReportSummaryView: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "interim" | "final";
            readonly periodFrom: string;
            readonly periodTo: string;
            /** @enum {string} */
            readonly status: "returned" | "sent" | "accepted";
            readonly statusFrom: string;
            readonly sentByName: string;
        };
        readonly OutcomeJobView: {
            readonly hoursPerWeek?: number;
            /** @enum {string} */
            readonly form?: "permanent" | "fixed-term" | "on-call" | "freelance" | "self-employed" | "apprentice";
            readonly employerName?: string;
            readonly employerOrganisation?: string;
            /** @enum {string} */
            readonly isSubsidised: "yes" | "no" | "unknown";
        };
        readonly OutcomeView: {
            /** @enum {string} */
            readonly point: "end" | "month-1" | "month-3" | "month-6" | "month-12" | "month-18" | "month-24";
            readonly observedOn: string;
            /** @enum {string} */
            readonly job: "yes" | "no" | "unknown";
            readonly jobDetails?: components["schemas"]["OutcomeJobView"];
            /** @enum {string} */
            readonly education: "yes" | "no" | "unknown";
            readonly educationWords?: string;
            /** @enum {string} */
            readonly otherMeasure: "yes" | "no" | "unknown";
            /** @enum {string} */
            readonly benefit: "yes" | "no" | "unknown";
        };
        readonly LostConsentView: {
            /** @enum {string} */
            readonly consent: "take-part" | "health-information";
            /** @enum {string} */
            readonly rule: "IPS-05" | "IPS-06";
            readonly since: string;
        };
        readonly ParticipationView: {
            readonly id: string;
            readonly participantId: string;
            readonly version: number;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly route: "employer" | "school" | "nav" | "municipality" | "offering-direct" | "offering-application";
            /** @enum {string} */
            readonly ending: "course" | "open";
            /** @enum {string} */
            readonly status: "withdrawn" | "completed" | "interrupted" | "ended" | "wrongly-registered" | "draft" | "awaiting-approval" | "applied" | "under-consideration" | "waiting-list" | "awaiting-start" | "participating" | "not-applicable" | "registration-begun";
            readonly statusFrom: string;
            /** @enum {string} */
            readonly reason?: "other" | "education" | "no-place" | "ill" | "got-job" | "needs-other-support" | "did-not-attend" | "contract-cancelled" | "cooperation-ended" | "requirements-not-met" | "course-full";
            readonly reasonWords?: string;
            readonly startsOn?: string;
            readonly endsOn?: string;
            readonly planned?: components["schemas"]["PlannedStatusView"];
            readonly offering?: components["schemas"]["OfferingInParticipationView"];
            readonly provider?: components["schemas"]["ProviderInParticipationView"];
            readonly host?: components["schemas"]["HostView"];
            /** @enum {string} */
            readonly purpose?: "clarification" | "adapted-work" | "job-search" | "qualification" | "employer-certainty" | "keep-work" | "prevent-exit" | "inclusion";
            readonly purposeWords?: string;
            readonly choiceReason?: string;
            readonly alternatives: readonly components["schemas"]["AlternativeView"][];
            readonly ownWish?: string;
            /** @enum {string} */
            readonly preferredMeasure?: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly background?: string;
            readonly content?: string;
            /** @description What the measure is to hold, by code. */
            readonly contentElements: readonly components["schemas"]["ContentElementView"][];
            readonly goals: readonly components["schemas"]["GoalView"][];
            readonly extents: readonly components["schemas"]["ExtentView"][];
            readonly consultedOn?: string;
            readonly consultationWords?: string;
            readonly approval?: components["schemas"]["ApprovalView"];
            /** @description The participant's no, until a later yes. */
            readonly declined?: components["schemas"]["ApprovalView"];
            /** @description Enrolled on behalf of an informed participant on this day. */
            readonly informedOn?: string;
            readonly assessmentId?: string;
            readonly overrides: readonly components["schemas"]["OverrideView"][];
            readonly appliedOn?: string;
            readonly waitingSince?: string;
            readonly waitingCause?: string;
            /** @enum {string} */
            readonly waitingCauseCode?: "other" | "clarification" | "no-place" | "funds" | "start-date" | "other-offer" | "practical" | "own-wish";
            /** @description Whether the purpose was reached; absent while nobody has said. */
            readonly attained?: components["schemas"]["AttainedView"];
            readonly sharedOn?: string;
            readonly statuses: readonly components["schemas"]["StatusView"][];
            /** @description In the order they were made. */
            readonly changes: readonly components["schemas"]["ContentChangeView"][];
            readonly agreement?: components["schemas"]["AgreementView"];
            readonly reviews: readonly components["schemas"]["ReviewView"][];
            /** @description The next day the law asks Nav to look at it. */
            readonly nextReviewOn?: string;
            /** @description Whether the applicant meets the requirements, as the provider sees it. */
            readonly suitability?: components["schemas"]["SuitabilityView"];
            readonly reports: readonly components["schemas"]["ReportSummaryView"][];
            readonly outcome?: components["schemas"]["OutcomeView"];
            /** @description The participation must be ended, because a consent it rests on is gone (IPS-05, IPS-06). */
            readonly lostConsent?: components["schemas"]["LostConsentView"];
            /** @description Until when the one who reads can take back what they did last; absent when they cannot. */
            readonly undoableUntil?: string;
            readonly isUnderFollowUp: boolean;
            /** @description Whether no newer participation in the same offering exists. */
            readonly isNewest: boolean;
            /** @enum {string} */
            readonly source: "adviser" | "arena" | "fotfeste" | "other-system";
            readonly createdAt: string;
            readonly createdByName: string;
        };
        readonly ConsequenceView: {
            readonly payload: {
                readonly [key: string]: unknown;
            };
            /** @description `room.what-happened`. */
            readonly event: string;
            readonly organisation?: string;
        };
        readonly CombinationTextView: {
            readonly nb: string;
            readonly nn: string;
            readonly en: string;
        };
        readonly NoteView: {
            /** @enum {string} */
            readonly kind: "benefit-ends-before" | "benefit-outlasts" | "overlap";
            /**
             * @description The other measure.
             * @enum {string}
             */
            readonly measure?: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly verdict?: "refused" | "allowed" | "warn";
            /** @description What the sources say of the two. */
            readonly text?: components["schemas"]["CombinationTextView"];
            /** @enum {string} */
            readonly benefit?: "AAP" | "DAGPENGER" | "TILTAKSPENGER" | "SYKEPENGER" | "UFORETRYGD" | "KVALIFISERINGSSTONAD" | "INTRODUKSJONSSTONAD" | "OVERGANGSSTONAD" | "SUPPLERENDE_STONAD" | "SOSIALHJELP" | "UNGDOMSPROGRAMYTELSE";
            /** @description Last day of the benefit. */
            readonly to?: string;
            readonly startsOn?: string;
            readonly endsOn?: string;
        };
        readonly RehearsalView: {
            readonly consequences: readonly components["schemas"]["ConsequenceView"][];
            readonly notes: readonly components["schemas"]["NoteView"][];
        };
        readonly StepRequestBody: {
            /** @enum {string} */
            readonly step: "withdraw" | "start" | "end" | "wrongly-registered" | "enrol" | "queue" | "apply" | "not-applicable" | "change-ending" | "interrupt" | "reactivate" | "not-started" | "complete" | "resume";
            /** @description Last day, for an ending; may lie ahead. */
            readonly lastDay?: string;
            readonly startsOn?: string;
            readonly endsOn?: string;
            /** @enum {string} */
            readonly reason?: "other" | "education" | "no-place" | "ill" | "got-job" | "needs-other-support" | "did-not-attend" | "contract-cancelled" | "cooperation-ended" | "requirements-not-met" | "course-full";
            readonly reasonWords?: string;
            readonly waitingCause?: string;
            /** @enum {string} */
            readonly waitingCauseCode?: "other" | "clarification" | "no-place" | "funds" | "start-date" | "other-offer" | "practical" | "own-wish";
            /**
             * @description Whether the purpose was reached, for an ending that is not ahead.
             * @enum {string}
             */
            readonly attainment?: "unknown" | "reached" | "partly" | "not-reached";
            readonly attainmentWords?: string;
            readonly consultedOn?: string;
            /** @description What came of the talk with the participant. */
            readonly consultationWords?: string;
            /** @description The participant's yes, when a shared referral is enrolled, queued or applied for. */
            readonly approval?: components["schemas"]["ApprovalRequest"];
            readonly isInformed?: boolean;
            readonly overrides?: readonly components["schemas"]["OverrideRequest"][];
        };
        readonly ChangeRequest: {
            /** @enum {string} */
            readonly kind: "start-date" | "content" | "background" | "extent" | "end-date" | "extend" | "end-reason" | "remove-start-date";
            readonly startsOn?: string;
            readonly endsOn?: string;
            /** @description First day of a new extent. */
            readonly validFrom?: string;
            readonly percent?: number;
            readonly daysPerWeek?: number;
            readonly background?: string;
            readonly content?: string;
            readonly contentElements?: readonly components["schemas"]["ContentElementRequest"][];
            /** @enum {string} */
            readonly reason?: "other" | "education" | "no-place" | "ill" | "got-job" | "needs-other-support" | "did-not-attend" | "contract-cancelled" | "cooperation-ended" | "requirements-not-met" | "course-full";
            /** @description Why the change is made; for a new end reason of `other`, what it is. */
            readonly reasonWords?: string;
            readonly overrides?: readonly components["schemas"]["OverrideRequest"][];
        };
        readonly StartNeedTextView: {
            readonly nb: string;
            readonly nn: string;
            readonly en: string;
        };
        readonly StartNeedView: {
            readonly id: string;
            readonly title: components["schemas"]["StartNeedTextView"];
            readonly section: string;
            /** @description Left to a person: answered where the conditions are shown. */
            readonly isJudgement: boolean;
        };
        readonly StartNeedsView: {
            readonly items: readonly components["schemas"]["StartNeedView"][];
        };
        readonly ReviewRequest: {
            readonly reviewedOn: string;
            /** @enum {string} */
            readonly conclusion: "end" | "continue" | "change";
            readonly words: string;
        };
        readonly AttainmentRequest: {
            /** @enum {string} */
            readonly attainment: "unknown" | "reached" | "partly" | "not-reached";
            /** @description What was reached and what remains; asked for unless it was reached, or nobody knows. */
            readonly attainmentWords?: string;
        };
        readonly CombinationBasisView: {
            /** @enum {string} */
            readonly law: "FOR-2015-12-11-1598" | "FOR-2023-06-20-1073" | "LOV-2006-06-16-20" | "LOV-2004-12-10-76" | "LOV-2009-12-18-131" | "LOV-2020-11-06-127" | "FOR-2026-02-04-163" | "FOR-2025-06-20-1182" | "FOR-2019-08-29-1105" | "FOR-2013-11-04-1286" | "FOR-1998-09-16-890" | "LOV-1997-02-28-19" | "FOR-2017-12-13-2100" | "FOR-2011-12-21-1471" | "FOR-2026-09-27-1944" | "R76" | "PRAKSIS";
            readonly section: string;
            readonly quote?: string;
            readonly source: string;
            /** @enum {string} */
            readonly confidence: "high" | "medium" | "low";
        };
        readonly BesideView: {
            readonly participationId: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly status: "withdrawn" | "completed" | "interrupted" | "ended" | "wrongly-registered" | "draft" | "awaiting-approval" | "applied" | "under-consideration" | "waiting-list" | "awaiting-start" | "participating" | "not-applicable" | "registration-begun";
            readonly startsOn?: string;
            readonly endsOn?: string;
            /** @description What a reason to go on is written under. */
            readonly key: string;
            /** @enum {string} */
            readonly verdict: "refused" | "allowed" | "warn";
            readonly text: components["schemas"]["CombinationTextView"];
            readonly basis: components["schemas"]["CombinationBasisView"];
            /** @description Rules and open questions behind it. */
            readonly rules: readonly string[];
        };
        readonly ChainView: {
            /** @description The rulebook's id; empty for what is only usual. */
            readonly rule: string;
            /** @enum {string} */
            readonly force: "law" | "usual";
            readonly text: components["schemas"]["CombinationTextView"];
            readonly basis: components["schemas"]["CombinationBasisView"];
            /** @description Measures of the kind that the person has been in. */
            readonly tried: readonly ("TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK")[];
        };
        readonly CombinationsView: {
            readonly beside: readonly components["schemas"]["BesideView"][];
            readonly chains: readonly components["schemas"]["ChainView"][];
        };
        readonly GoalProgressView: {
            readonly goalId: string;
            /** @description The goal as it reads now. */
            readonly goal: string;
            /** @enum {string} */
            readonly progress: "not-yet" | "on-the-way" | "reached" | "not-worked-with";
            readonly words?: string;
        };
        readonly WeekAttendanceView: {
            readonly year: number;
            readonly week: number;
            readonly plannedHours: number;
            readonly presentHours: number;
            /** @enum {string} */
            readonly absence: "other" | "none" | "valid";
            readonly validAbsenceHours?: number;
            readonly otherAbsenceHours?: number;
        };
        readonly WorkTrialView: {
            readonly employerName: string;
            readonly from: string;
            readonly to?: string;
            readonly result?: string;
        };
        readonly ReportView: {
            readonly id: string;
            readonly participationId: string;
            readonly participantId: string;
            readonly version: number;
            /** @enum {string} */
            readonly kind: "interim" | "final";
            readonly periodFrom: string;
            readonly periodTo: string;
            /** @enum {string} */
            readonly status: "returned" | "sent" | "accepted";
            readonly statusFrom: string;
            readonly sentAt: string;
            readonly sentByName: string;
            /** @description Sent by a contact without an account, through a link. */
            readonly cameByLink: boolean;
            /** @description What Nav asks before it can be accepted. */
            readonly question?: string;
            readonly answeredByName?: string;
            readonly goals: readonly components["schemas"]["GoalProgressView"][];
            readonly attendance?: readonly components["schemas"]["WeekAttendanceView"][];
            /** @description Share of agreed hours that were attended; absent when none were agreed. */
            readonly attendancePercent?: number;
            readonly trials?: readonly components["schemas"]["WorkTrialView"][];
            readonly needs?: string;
            readonly nextStep?: string;
            readonly course?: string;
            readonly resources?: string;
            readonly possibilities?: string;
            readonly outcome?: components["schemas"]["OutcomeView"];
        };
        readonly ReportListView: {
            readonly items: readonly components["schemas"]["ReportView"][];
        };
        readonly QuestionRequest: {
            readonly question: string;
        };
        readonly ProbableStartView: {
            /** @enum {string} */
            readonly kind: "span" | "not-known";
            /** @description Monday of the first week. */
            readonly from?: string;
            /** @description Monday of the last week. */
            readonly to?: string;
            /** @enum {string} */
            readonly reason?: "begun" | "closed" | "full" | "no-ends" | "beyond-horizon" | "offering-ends";
            /** @description How many are before in the queue. */
            readonly before: number;
            /** @description Planned ends that make room. */
            readonly ends?: number;
            /** @description Monday of the week by which they have come. */
            readonly endsBy?: string;
            /**
             * @description Whether the first week rests on a guess that somebody leaves early.
             * @enum {string}
             */
            readonly ground?: "planned" | "guess";
        };
        readonly ApplicationView: {
            readonly participationId: string;
            readonly participantId: string;
            readonly version: number;
            /** @description Absent for somebody with protected address or shielded, without the clearance. */
            readonly name?: string;
            readonly isMasked: boolean;
            readonly officeName?: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly offeringId: string;
            readonly offeringName: string;
            /** @enum {string} */
            readonly status: "withdrawn" | "completed" | "interrupted" | "ended" | "wrongly-registered" | "draft" | "awaiting-approval" | "applied" | "under-consideration" | "waiting-list" | "awaiting-start" | "participating" | "not-applicable" | "registration-begun";
            readonly statusFrom: string;
            readonly appliedOn?: string;
            readonly waitingSince?: string;
            readonly waitingCause?: string;
            /** @enum {string} */
            readonly waitingCauseCode?: "other" | "clarification" | "no-place" | "funds" | "start-date" | "other-offer" | "practical" | "own-wish";
            /** @description Place in the queue of the offering, the first is 1; for those who wait. */
            readonly queuePlace?: number;
            /** @description When somebody who waits can probably start. */
            readonly probableStart?: components["schemas"]["ProbableStartView"];
            readonly sharedOn?: string;
            readonly startsOn?: string;
            readonly endsOn?: string;
            /** @enum {string} */
            readonly purpose?: "clarification" | "adapted-work" | "job-search" | "qualification" | "employer-certainty" | "keep-work" | "prevent-exit" | "inclusion";
            readonly choiceReason?: string;
            /**
             * @description Whether the applicant meets the requirements, as the provider sees it, and what is missing.
             * @enum {string}
             */
            readonly suitability?: "meets" | "does-not-meet";
            readonly suitabilityWords?: string;
        };
        readonly ApplicationCountView: {
            /** @enum {string} */
            readonly code: "waiting-list" | "to-decide" | "placed" | "settled";
            readonly count: number;
        };
        readonly ApplicationOfferingView: {
            readonly id: string;
            readonly number: string;
            readonly name: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly providerName: string;
            readonly startsOn: string;
            readonly endsOn?: string;
            readonly places: number;
            readonly free: number;
            readonly waiting: number;
        };
        readonly ApplicationListView: {
            readonly items: readonly components["schemas"]["ApplicationView"][];
            readonly total: number;
            readonly page: number;
            readonly pageSize: number;
            readonly views: readonly components["schemas"]["ApplicationCountView"][];
            readonly offerings: readonly components["schemas"]["ApplicationOfferingView"][];
        };
        readonly ApplicationSearchRequest: {
            readonly offering?: string;
            /**
             * @description Those to decide, on the waiting list, placed or settled; all of them when it is left out.
             * @enum {string}
             */
            readonly view?: "waiting-list" | "to-decide" | "placed" | "settled";
            readonly page?: number;
            /** @description Beginnings of words that must all stand in the name. */
            readonly text?: string;
        };
        readonly SeenApplicationRequest: {
            readonly participationId: string;
            readonly version: number;
        };
        readonly DecisionsRequest: {
            /** @enum {string} */
            readonly step: "reject" | "place" | "share-with-provider" | "put-on-waiting-list";
            readonly applications: readonly components["schemas"]["SeenApplicationRequest"][];
            /** @enum {string} */
            readonly reason?: "other" | "education" | "no-place" | "ill" | "got-job" | "needs-other-support" | "did-not-attend" | "contract-cancelled" | "cooperation-ended" | "requirements-not-met" | "course-full";
            readonly reasonWords?: string;
            readonly waitingCause?: string;
            /** @enum {string} */
            readonly waitingCauseCode?: "other" | "clarification" | "no-place" | "funds" | "start-date" | "other-offer" | "practical" | "own-wish";
            readonly startsOn?: string;
            readonly endsOn?: string;
            readonly overrides?: readonly components["schemas"]["OverrideRequest"][];
        };
        readonly DecidedView: {
            readonly participationId: string;
            readonly participantId: string;
            readonly version: number;
            /** @enum {string} */
            readonly status: "withdrawn" | "completed" | "interrupted" | "ended" | "wrongly-registered" | "draft" | "awaiting-approval" | "applied" | "under-consideration" | "waiting-list" | "awaiting-start" | "participating" | "not-applicable" | "registration-begun";
        };
        readonly DecisionsView: {
            readonly items: readonly components["schemas"]["DecidedView"][];
        };
        readonly UndoDecisionsRequest: {
            readonly applications: readonly components["schemas"]["SeenApplicationRequest"][];
        };
        readonly CancellationRequest: {
            /** @enum {string} */
            readonly cause: "other" | "provider-change" | "budget" | "too-few" | "wrongly-registered";
            /** @description Needed when the cause is another; follows into the history, never into a letter. */
            readonly words?: string;
            /** @description Needed when the offering has begun; none when it is called off before that. */
            readonly lastDay?: string;
        };
        readonly FateCountView: {
            /** @enum {string} */
            readonly fate: "withdrawn" | "ends-early" | "ends-as-planned" | "shortened" | "starts-as-planned" | "place-lost" | "not-considered";
            readonly count: number;
        };
        readonly AffectedView: {
            readonly participantId: string;
            readonly name: string;
            /**
             * @description Status before.
             * @enum {string}
             */
            readonly status: "withdrawn" | "completed" | "interrupted" | "ended" | "wrongly-registered" | "draft" | "awaiting-approval" | "applied" | "under-consideration" | "waiting-list" | "awaiting-start" | "participating" | "not-applicable" | "registration-begun";
            /** @enum {string} */
            readonly fate: "withdrawn" | "ends-early" | "ends-as-planned" | "shortened" | "starts-as-planned" | "place-lost" | "not-considered";
            readonly startsOn?: string;
            /** @description Last day as it becomes. */
            readonly endsOn?: string;
        };
        readonly CancellationView: {
            /** @description Everybody, also those whose name the coordinator does not see. */
            readonly total: number;
            readonly fates: readonly components["schemas"]["FateCountView"][];
            /** @description Those with a name the coordinator may see. */
            readonly people: readonly components["schemas"]["AffectedView"][];
        };
        readonly CancellationRehearsalView: {
            readonly consequences: readonly components["schemas"]["ConsequenceView"][];
            readonly notes: readonly components["schemas"]["NoteView"][];
            readonly affected: components["schemas"]["CancellationView"];
        };
        readonly WeekCapacityView: {
            /** @description Monday of the week; today for the present one. */
            readonly from: string;
            /** @description What is left when everybody before has theirs; below zero while they have not. */
            readonly free: number;
            /** @description Planned ends until then. */
            readonly ended: number;
            /** @description More that leaving early may give, a guess; absent when too few have ended in the offering to say. */
            readonly guess?: number;
        };
        readonly ForecastView: {
            readonly offeringId: string;
            readonly start: components["schemas"]["ProbableStartView"];
            readonly weeks: readonly components["schemas"]["WeekCapacityView"][];
            /** @description How many have ended in the offering in the last 24 months. */
            readonly endedLately: number;
            readonly endedEarly: number;
            /** @description Days that usually pass from a place is given to the first day; absent when too few have started to say. */
            readonly usualFromDays?: number;
            readonly usualToDays?: number;
            /** @description Whether somebody who takes part half the time uses half a place. */
            readonly countsByExtent: boolean;
        };
        readonly OfferingStartView: {
            readonly offeringId: string;
            readonly start: components["schemas"]["ProbableStartView"];
        };
        readonly OfferingStartsView: {
            readonly items: readonly components["schemas"]["OfferingStartView"][];
        };
        readonly HolidayView: {
            /** @description Calendar day. */
            readonly on: string;
            readonly name: string;
            readonly nameInEnglish: string;
        };
        readonly AttendanceEntryView: {
            readonly weekday: number;
            /** @description 0 until somebody has written in it. */
            readonly version: number;
            readonly plannedHours?: number;
            readonly presentHours?: number;
            readonly validAbsenceHours?: number;
            readonly otherAbsenceHours?: number;
            readonly recordedByName?: string;
        };
        readonly AttendanceRowView: {
            readonly participationId: string;
            readonly participantId: string;
            readonly name: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly offeringName?: string;
            /** @enum {string} */
            readonly status: "withdrawn" | "completed" | "interrupted" | "ended" | "wrongly-registered" | "draft" | "awaiting-approval" | "applied" | "under-consideration" | "waiting-list" | "awaiting-start" | "participating" | "not-applicable" | "registration-begun";
            /** @description First and last day of the week inside the participation. */
            readonly from: string;
            readonly to: string;
            readonly percent?: number;
            readonly daysPerWeek?: number;
            /** @enum {string} */
            readonly state: "closed" | "open" | "ahead";
            /** @description Last day of Nav's opening of a closed week. */
            readonly reopenedUntil?: string;
            readonly entries: readonly components["schemas"]["AttendanceEntryView"][];
        };
        readonly AttendanceWeekView: {
            /** @description The Monday. */
            readonly weekFrom: string;
            readonly year: number;
            readonly week: number;
            /** @description Last day on which the week can be written in; the product's own choice. */
            readonly closesOn: string;
            readonly holidays: readonly components["schemas"]["HolidayView"][];
            readonly items: readonly components["schemas"]["AttendanceRowView"][];
        };
        readonly AsLastWeekRequest: {
            readonly week: string;
            readonly weekday: number;
            readonly offering?: string;
        };
        readonly AttendedWeekView: {
            readonly weekFrom: string;
            readonly year: number;
            readonly week: number;
            /** @enum {string} */
            readonly state: "closed" | "open" | "ahead";
            readonly closesOn: string;
            readonly reopenedUntil?: string;
            /** @description Written day by day; the hours are sums. */
            readonly isByDay: boolean;
            /** @description Who wrote the hours through a link, without an account. */
            readonly cameByLinkFrom?: string;
            readonly plannedHours?: number;
            readonly presentHours?: number;
            readonly validAbsenceHours?: number;
            readonly otherAbsenceHours?: number;
        };
        readonly AttendanceView: {
            readonly participantId: string;
            readonly participationId: string;
            readonly items: readonly components["schemas"]["AttendedWeekView"][];
            /** @description Share of planned hours attended in the weeks recorded in full, in whole percent. */
            readonly percent?: number;
        };
        readonly AttendanceCellRequest: {
            readonly week: string;
            /** @description 0 is the whole week, 1 Monday, 7 Sunday. */
            readonly weekday: number;
            /** @enum {string} */
            readonly field: "plannedHours" | "presentHours" | "validAbsenceHours" | "otherAbsenceHours";
            readonly hours?: number;
        };
        readonly OpenWeekRequest: {
            readonly week: string;
            readonly words: string;
        };
        readonly PlannedDueView: {
            /** @enum {string} */
            readonly kind: "interim-report" | "final-report" | "review";
            /** @description Absent until the last day is set. */
            readonly dueOn?: string;
            readonly isLate: boolean;
            /** @enum {string} */
            readonly source: "agreement" | "product" | "law";
            /** @description Section of the regulation, when the law asks. */
            readonly section?: string;
        };
        readonly ReportPlanView: {
            readonly participantId: string;
            readonly participationId: string;
            readonly items: readonly components["schemas"]["PlannedDueView"][];
            readonly firstWeeksAfterStart: number;
            readonly everyWeeks: number;
            /** @description Something is late, and the provider still sees the participant. */
            readonly mayRemind: boolean;
            /** @description The day Nav last reminded the provider of something late. */
            readonly remindedOn?: string;
        };
        readonly CheckpointView: {
            /** @enum {string} */
            readonly point: "month-1" | "month-3" | "month-6" | "month-12" | "month-18" | "month-24";
            /** @description The day the point falls on. */
            readonly day: string;
            /** @enum {string} */
            readonly state: "unknown" | "ahead" | "recorded" | "due";
            /** @description 0 while nothing is recorded. */
            readonly version: number;
            /** @description Whether the point before told of a job, so that losing it is asked about. */
            readonly hadJob: boolean;
            readonly askedOn?: string;
            /** @enum {string} */
            readonly job?: "yes" | "no" | "unknown";
            readonly hoursPerWeek?: number;
            /** @enum {string} */
            readonly form?: "permanent" | "fixed-term" | "on-call" | "freelance" | "self-employed" | "apprentice";
            readonly employerName?: string;
            /** @enum {string} */
            readonly lostReason?: "other" | "unknown" | "health" | "contract-ended" | "cut-backs" | "dismissed" | "own-choice";
            readonly lostWords?: string;
            /** @enum {string} */
            readonly education?: "yes" | "no" | "unknown";
            /** @enum {string} */
            readonly benefit?: "yes" | "no" | "unknown";
            readonly recordedByName?: string;
        };
        readonly CheckpointConsentView: {
            readonly version: number;
            readonly givenOn: string;
            /** @enum {string} */
            readonly givenBy: "guardian" | "participant" | "parent";
            /** @enum {string} */
            readonly channel: "telephone" | "in-person" | "paper";
            readonly recordedByName: string;
            readonly withdrawnOn?: string;
            /** @enum {string} */
            readonly withdrawnChannel?: "telephone" | "in-person" | "paper";
            readonly withdrawnByName?: string;
        };
        readonly JobFollowUpView: {
            readonly section: string;
            readonly maySet: boolean;
            readonly version: number;
            readonly until?: string;
            readonly setByName?: string;
            /** @description Last day on which the provider sees the participant. */
            readonly accessEndsOn?: string;
        };
        readonly CheckpointListView: {
            readonly participantId: string;
            readonly participationId: string;
            /**
             * @description Why the person may be asked now.
             * @enum {string}
             */
            readonly ground: "none" | "follow-up" | "consent";
            readonly items: readonly components["schemas"]["CheckpointView"][];
            /** @description The latest leave that was given, withdrawn or not. */
            readonly consent?: components["schemas"]["CheckpointConsentView"];
            readonly jobFollowUp?: components["schemas"]["JobFollowUpView"];
        };
        readonly DueCheckpointView: {
            readonly participationId: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly point: "month-1" | "month-3" | "month-6" | "month-12" | "month-18" | "month-24";
            readonly day: string;
        };
        readonly DueCheckpointsView: {
            readonly participantId: string;
            readonly items: readonly components["schemas"]["DueCheckpointView"][];
        };
        readonly CheckpointRequest: {
            readonly askedOn: string;
            /** @enum {string} */
            readonly job: "yes" | "no" | "unknown";
            readonly hoursPerWeek?: number;
            /** @enum {string} */
            readonly form?: "permanent" | "fixed-term" | "on-call" | "freelance" | "self-employed" | "apprentice";
            readonly employerName?: string;
            /** @enum {string} */
            readonly lostReason?: "other" | "unknown" | "health" | "contract-ended" | "cut-backs" | "dismissed" | "own-choice";
            readonly lostWords?: string;
            /** @enum {string} */
            readonly education: "yes" | "no" | "unknown";
            /** @enum {string} */
            readonly benefit: "yes" | "no" | "unknown";
        };
        readonly JobFollowUpRequest: {
            readonly until: string;
        };
        readonly ConsentRequest: {
            readonly givenOn: string;
            /** @enum {string} */
            readonly givenBy: "guardian" | "participant" | "parent";
            /** @enum {string} */
            readonly channel: "telephone" | "in-person" | "paper";
        };
        readonly ConsentWithdrawalRequest: {
            readonly withdrawnOn: string;
            /** @enum {string} */
            readonly channel: "telephone" | "in-person" | "paper";
        };
        readonly ReportingTermsView: {
            readonly agreementId: string;
            readonly agreementNumber: string;
            readonly providerName: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @description 0 while the agreement sets no terms. */
            readonly version: number;
            /** @enum {string} */
            readonly source: "agreement" | "product";
            readonly firstWeeksAfterStart: number;
            readonly everyWeeks: number;
            readonly finalDaysAfterEnd: number;
            /** @description Section of the regulation that asks for the final report at the end; then the days do not count. */
            readonly finalReportSection?: string;
            readonly setByName?: string;
        };
        readonly ReportingTermsListView: {
            readonly items: readonly components["schemas"]["ReportingTermsView"][];
        };
        readonly ReportingTermsRequest: {
            readonly firstWeeksAfterStart: number;
            readonly everyWeeks: number;
            /** @description Counts only where the law does not ask for the final report at the end. */
            readonly finalDaysAfterEnd: number;
        };
        readonly SharedJobView: {
            readonly employer: string;
            readonly occupation?: string;
            /** @description Calendar day. */
            readonly from: string;
            readonly to?: string;
        };
        readonly SharedEducationView: {
            readonly title: string;
            /** @enum {string} */
            readonly state: "completed" | "ongoing" | "interrupted";
            readonly to?: string;
        };
        readonly ShareValueView: {
            readonly telephone?: string;
            readonly email?: string;
            readonly spokenLanguage?: string;
            /** @enum {string} */
            readonly interpreter?: "none" | "spoken" | "sign";
            readonly words?: string;
            readonly occupations?: readonly string[];
            readonly jobs?: readonly components["schemas"]["SharedJobView"][];
            readonly educations?: readonly components["schemas"]["SharedEducationView"][];
        };
        readonly ProviderSharedFieldView: {
            /** @enum {string} */
            readonly field: "contact" | "name" | "education" | "work-experience" | "adaptation" | "language" | "course" | "content" | "background" | "plan-goal" | "job-wishes";
            readonly isShared: boolean;
            /** @enum {string} */
            readonly ground?: "necessary" | "consent";
            /** @description Last day of the consent. */
            readonly until?: string;
            /** @description Absent when it is not shared, and when Nav has nothing recorded. */
            readonly value?: components["schemas"]["ShareValueView"];
        };
        readonly ProviderNavContactView: {
            readonly officeName?: string;
            readonly adviserName?: string;
        };
        readonly ProviderGoalView: {
            readonly id: string;
            readonly words: string;
            /**
             * @description How far the last report said it had come.
             * @enum {string}
             */
            readonly progress?: "not-yet" | "on-the-way" | "reached" | "not-worked-with";
        };
        readonly ProviderStaffView: {
            readonly id: string;
            readonly name: string;
        };
        readonly ProviderDueView: {
            /** @enum {string} */
            readonly kind: "interim-report" | "final-report" | "employer-contact" | "start-date" | "report-question";
            /** @description Calendar day. */
            readonly dueOn: string;
        };
        readonly ReportDutyView: {
            /** @description Section of the regulation; absent when an agreement or the product asks. */
            readonly section?: string;
            /** @enum {string} */
            readonly source: "agreement" | "product" | "law";
        };
        readonly ProviderParticipationView: {
            readonly participationId: string;
            readonly participantId: string;
            readonly version: number;
            readonly name: string;
            /** @description What the agreement and the participant let the provider know of the person; whatever is not shared is said not to be. */
            readonly shared: readonly components["schemas"]["ProviderSharedFieldView"][];
            readonly nav: components["schemas"]["ProviderNavContactView"];
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly route: "employer" | "school" | "nav" | "municipality" | "offering-direct" | "offering-application";
            /** @enum {string} */
            readonly ending: "course" | "open";
            readonly offeringId?: string;
            readonly offeringName?: string;
            /** @enum {string} */
            readonly status: "withdrawn" | "completed" | "interrupted" | "ended" | "wrongly-registered" | "draft" | "awaiting-approval" | "applied" | "under-consideration" | "waiting-list" | "awaiting-start" | "participating" | "not-applicable" | "registration-begun";
            readonly statusFrom: string;
            /** @enum {string} */
            readonly reason?: "other" | "education" | "no-place" | "ill" | "got-job" | "needs-other-support" | "did-not-attend" | "contract-cancelled" | "cooperation-ended" | "requirements-not-met" | "course-full";
            readonly startsOn?: string;
            readonly endsOn?: string;
            readonly extents: readonly components["schemas"]["ExtentView"][];
            /** @enum {string} */
            readonly purpose?: "clarification" | "adapted-work" | "job-search" | "qualification" | "employer-certainty" | "keep-work" | "prevent-exit" | "inclusion";
            readonly content?: string;
            /** @description What the measure is to hold, by code. */
            readonly contentElements: readonly components["schemas"]["ContentElementView"][];
            readonly goals: readonly components["schemas"]["ProviderGoalView"][];
            readonly contactName?: string;
            readonly contactId?: string;
            readonly coAdvisers: readonly components["schemas"]["ProviderStaffView"][];
            readonly takenInOn?: string;
            readonly suitability?: components["schemas"]["SuitabilityView"];
            /** @description When this reader last looked; what came after it is new. */
            readonly seenAt?: string;
            readonly due: readonly components["schemas"]["ProviderDueView"][];
            readonly finalReportDuty: components["schemas"]["ReportDutyView"];
            readonly reports: readonly components["schemas"]["ReportSummaryView"][];
            /** @description What has happened since Nav shared the participant, without anybody's words about why. */
            readonly statuses: readonly components["schemas"]["StatusView"][];
            readonly changes: readonly components["schemas"]["ContentChangeView"][];
            /** @description First and last day the provider sees the participant. */
            readonly accessFrom: string;
            readonly accessEndsOn?: string;
        };
        readonly StartDateRequest: {
            readonly startsOn: string;
            readonly endsOn?: string;
        };
        readonly GoalRequest: {
            readonly words: string;
        };
        readonly ProviderTeamRequest: {
            readonly adviserId: string;
            readonly coAdviserIds: readonly string[];
        };
        readonly SuitabilityRequest: {
            /** @enum {string} */
            readonly verdict: "meets" | "does-not-meet";
            readonly words?: string;
        };
        readonly GoalProgressRequest: {
            readonly goalId: string;
            /** @enum {string} */
            readonly progress: "not-yet" | "on-the-way" | "reached" | "not-worked-with";
            readonly words?: string;
        };
        readonly WorkTrialRequest: {
            readonly employerName: string;
            readonly from: string;
            readonly to?: string;
            readonly result?: string;
        };
        readonly InterimReportRequest: {
            readonly periodFrom: string;
            readonly periodTo: string;
            readonly goals: readonly components["schemas"]["GoalProgressRequest"][];
            readonly trials: readonly components["schemas"]["WorkTrialRequest"][];
            readonly needs?: string;
            readonly nextStep: string;
        };
        readonly OutcomeJobRequest: {
            readonly hoursPerWeek?: number;
            /** @enum {string} */
            readonly form?: "permanent" | "fixed-term" | "on-call" | "freelance" | "self-employed" | "apprentice";
            readonly employerName?: string;
            readonly employerOrganisation?: string;
            /** @enum {string} */
            readonly isSubsidised: "yes" | "no" | "unknown";
        };
        readonly OutcomeRequest: {
            /** @enum {string} */
            readonly job: "yes" | "no" | "unknown";
            readonly jobDetails?: components["schemas"]["OutcomeJobRequest"];
            /** @enum {string} */
            readonly education: "yes" | "no" | "unknown";
            readonly educationWords?: string;
            /** @enum {string} */
            readonly otherMeasure: "yes" | "no" | "unknown";
            /** @enum {string} */
            readonly benefit: "yes" | "no" | "unknown";
        };
        readonly FinalReportRequest: {
            readonly course: string;
            readonly resources: string;
            readonly possibilities: string;
            readonly goals: readonly components["schemas"]["GoalProgressRequest"][];
            readonly outcome: components["schemas"]["OutcomeRequest"];
        };
        readonly ShareTextView: {
            readonly nb: string;
            readonly nn: string;
            readonly en: string;
        };
        readonly ShareAnswerView: {
            readonly version: number;
            /** @enum {string} */
            readonly answer: "yes" | "no";
            readonly givenOn: string;
            /** @enum {string} */
            readonly givenBy: "guardian" | "participant" | "parent";
            /** @enum {string} */
            readonly channel: "telephone" | "in-person" | "paper";
            /**
             * @description The language it was shown in.
             * @enum {string}
             */
            readonly language: "nb" | "nn" | "en";
            readonly until?: string;
            readonly words?: string;
            readonly recordedByName: string;
            readonly withdrawnOn?: string;
            readonly withdrawnByName?: string;
        };
        readonly ShareFieldView: {
            /** @enum {string} */
            readonly field: "contact" | "name" | "education" | "work-experience" | "adaptation" | "language" | "course" | "content" | "background" | "plan-goal" | "job-wishes";
            /** @enum {string} */
            readonly kind: "necessary" | "optional";
            /** @description Health is only ever shared by consent. */
            readonly isHealth: boolean;
            /** @enum {string} */
            readonly source: "registration" | "employments" | "participation" | "population-register" | "contact-details" | "plan" | "educations" | "consent";
            readonly purpose: components["schemas"]["ShareTextView"];
            /** @description The law it is shared by without asking. */
            readonly basis?: components["schemas"]["ShareTextView"];
            /** @enum {string} */
            readonly state: "withdrawn" | "refused" | "in-force" | "not-asked" | "lapsed";
            /** @description Whether the provider gets it today. */
            readonly isShared: boolean;
            /** @description Absent when Nav has nothing recorded. */
            readonly value?: components["schemas"]["ShareValueView"];
            readonly answer?: components["schemas"]["ShareAnswerView"];
        };
        readonly ShareLogView: {
            /** @enum {string} */
            readonly field: "contact" | "name" | "education" | "work-experience" | "adaptation" | "language" | "course" | "content" | "background" | "plan-goal" | "job-wishes";
            /** @enum {string} */
            readonly ground: "necessary" | "consent";
            readonly basis?: components["schemas"]["ShareTextView"];
            /** @description Instant. */
            readonly openedAt: string;
            readonly openedByName: string;
            /** @description Last day of the consent. */
            readonly until?: string;
            /** @description Day sharing stopped; absent while it goes on. */
            readonly endedOn?: string;
            /** @enum {string} */
            readonly endedWhy?: "withdrawn" | "access" | "lapsed" | "package";
        };
        readonly ShareShownView: {
            /** @enum {string} */
            readonly language: "nb" | "nn" | "en";
            /** @description Instant. */
            readonly shownAt: string;
            readonly shownByName: string;
        };
        readonly MeasureConsentView: {
            /** @enum {string} */
            readonly consent: "take-part" | "health-information";
            /** @enum {string} */
            readonly rule: "IPS-05" | "IPS-06";
            readonly isGiven?: boolean;
            /** @description The day it was told. */
            readonly on?: string;
        };
        readonly ShareView: {
            readonly participantId: string;
            readonly participationId: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @description The provider; absent for a measure that no provider carries out. */
            readonly organisationName?: string;
            /**
             * @description Set on the agreement, or the product's own default.
             * @enum {string}
             */
            readonly source: "agreement" | "product";
            /** @description Whether the provider sees the participant today. */
            readonly isOpen: boolean;
            readonly accessEndsOn?: string;
            /** @description Last day a consent given today can last to. */
            readonly latestUntil: string;
            /** @description The last day proposed for a new consent. */
            readonly proposedUntil: string;
            readonly fields: readonly components["schemas"]["ShareFieldView"][];
            readonly log: readonly components["schemas"]["ShareLogView"][];
            readonly shown?: components["schemas"]["ShareShownView"];
            /** @description Individual job support rests on these; empty for other measures. */
            readonly measureConsents: readonly components["schemas"]["MeasureConsentView"][];
            /** @description Set when the participation must be ended because a consent is gone. */
            readonly lost?: components["schemas"]["LostConsentView"];
        };
        readonly ShareListView: {
            readonly participantId: string;
            readonly items: readonly components["schemas"]["ShareView"][];
        };
        readonly ShareShownRequest: {
            /** @enum {string} */
            readonly language: "nb" | "nn" | "en";
        };
        readonly ShareAnswerRequest: {
            /** @enum {string} */
            readonly answer: "yes" | "no";
            readonly givenOn: string;
            /** @enum {string} */
            readonly givenBy: "guardian" | "participant" | "parent";
            /** @enum {string} */
            readonly channel: "telephone" | "in-person" | "paper";
            /**
             * @description The language it was shown in.
             * @enum {string}
             */
            readonly language: "nb" | "nn" | "en";
            /** @description Last day; left out with a no. */
            readonly until?: string;
            /** @description What may be said of needs for adaptation; for that field alone. */
            readonly adaptation?: string;
        };
        readonly ShareWithdrawalRequest: {
            readonly withdrawnOn: string;
            /** @enum {string} */
            readonly channel: "telephone" | "in-person" | "paper";
        };
        readonly SharePackageFieldView: {
            /** @enum {string} */
            readonly field: "contact" | "name" | "education" | "work-experience" | "adaptation" | "language" | "course" | "content" | "background" | "plan-goal" | "job-wishes";
            /** @enum {string} */
            readonly source: "registration" | "employments" | "participation" | "population-register" | "contact-details" | "plan" | "educations" | "consent";
            /**
             * @description How it can be shared.
             * @enum {string}
             */
            readonly rule: "always" | "necessary-or-optional" | "optional-only";
            /** @enum {string} */
            readonly kind: "necessary" | "optional" | "not-shared";
            /** @description The coordinator's words, or the product's own as a beginning. */
            readonly purpose: string;
            readonly basis: string;
        };
        readonly SharePackageVersionView: {
            /** @description Instant it stopped holding. */
            readonly until: string;
            readonly setByName: string;
            readonly necessary: readonly ("contact" | "name" | "education" | "work-experience" | "adaptation" | "language" | "course" | "content" | "background" | "plan-goal" | "job-wishes")[];
            readonly optional: readonly ("contact" | "name" | "education" | "work-experience" | "adaptation" | "language" | "course" | "content" | "background" | "plan-goal" | "job-wishes")[];
        };
        readonly SharePackageView: {
            readonly agreementId: string;
            readonly agreementNumber: string;
            readonly providerName: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @description 0 while the agreement says nothing. */
            readonly version: number;
            /** @enum {string} */
            readonly source: "agreement" | "product";
            readonly setByName?: string;
            /** @description Instant. */
            readonly setAt?: string;
            /** @description Whether the reader's own unit takes in under it. */
            readonly mayChange: boolean;
            /** @description Participants the provider sees today. */
            readonly concerned: number;
            readonly fields: readonly components["schemas"]["SharePackageFieldView"][];
            /** @description The newest first. */
            readonly earlier: readonly components["schemas"]["SharePackageVersionView"][];
        };
        readonly DeclaredFieldRequest: {
            /** @enum {string} */
            readonly field: "contact" | "name" | "education" | "work-experience" | "adaptation" | "language" | "course" | "content" | "background" | "plan-goal" | "job-wishes";
            readonly purpose: string;
            readonly basis: string;
        };
        readonly SharePackageRequest: {
            readonly necessary: readonly components["schemas"]["DeclaredFieldRequest"][];
            readonly optional: readonly ("contact" | "name" | "education" | "work-experience" | "adaptation" | "language" | "course" | "content" | "background" | "plan-goal" | "job-wishes")[];
        };
        readonly FirstContactView: {
            readonly days: number;
            readonly dueOn?: string;
            readonly isLate: boolean;
            readonly on?: string;
        };
        readonly ProfileVersionView: {
            readonly version: number;
            readonly savedAt: string;
            readonly savedByName: string;
            readonly changed: readonly ("wishes" | "experience" | "strengths" | "supportNeeds" | "contactPlan" | "disclosure")[];
        };
        readonly ProfileView: {
            /** @description 0 while nothing is saved. */
            readonly version: number;
            readonly wishes?: string;
            readonly experience?: string;
            readonly strengths?: string;
            readonly supportNeeds?: string;
            readonly contactPlan?: string;
            /** @enum {string} */
            readonly disclosure?: "yes" | "no" | "with-limits";
            readonly disclosureWords?: string;
            readonly disclosureOn?: string;
            readonly missing: readonly ("wishes" | "experience" | "strengths" | "supportNeeds" | "contactPlan" | "disclosure")[];
            /** @description Newest first. */
            readonly versions: readonly components["schemas"]["ProfileVersionView"][];
        };
        readonly JobSupportContactView: {
            readonly id: string;
            readonly version: number;
            readonly heldOn: string;
            /** @enum {string} */
            readonly party: "employer" | "participant" | "both";
            /** @enum {string} */
            readonly kind: "follow-up" | "guidance" | "meet-employer" | "about-job" | "interview" | "job-support" | "outreach";
            /** @enum {string} */
            readonly place: "telephone" | "office" | "written" | "workplace" | "community" | "home" | "treatment" | "video";
            readonly employerOrganisation?: string;
            readonly employerName?: string;
            readonly metWith?: string;
            /** @enum {string} */
            readonly decides?: "yes" | "no" | "unknown";
            /** @enum {string} */
            readonly matchesWish?: "yes" | "no" | "unknown";
            readonly jobId?: string;
            readonly paidHours?: number;
            readonly result?: string;
            readonly next?: string;
            readonly specialistName: string;
        };
        readonly SupportRhythmView: {
            readonly from: string;
            readonly everyWeeks?: number;
        };
        readonly JobSupportJobView: {
            readonly id: string;
            readonly version: number;
            readonly employerOrganisation?: string;
            readonly employerName: string;
            readonly occupationCode?: string;
            readonly occupation: string;
            readonly hoursPerWeek: number;
            /** @enum {string} */
            readonly form: "permanent" | "fixed-term" | "on-call" | "freelance" | "self-employed" | "apprentice";
            /** @enum {string} */
            readonly pay: "benefit" | "wage";
            readonly subsidies: readonly ("wage-subsidy" | "mentor" | "inclusion-grant")[];
            readonly startsOn: string;
            readonly endsOn?: string;
            /** @enum {string} */
            readonly endReason?: "other" | "unknown" | "health" | "contract-ended" | "cut-backs" | "dismissed" | "own-choice";
            readonly endWords?: string;
            readonly supportPlan?: string;
            readonly supportEveryWeeks?: number;
            readonly savedByName: string;
            /** @description Whether the fidelity scale counts it. */
            readonly isOrdinary: boolean;
            /** @description The day the agreed paid hours were told; absent while they are not reached. */
            readonly countsFrom?: string;
            readonly paidHours: number;
            readonly nextSupportOn?: string;
            readonly isSupportLate: boolean;
            /** @description Oldest first. */
            readonly rhythms: readonly components["schemas"]["SupportRhythmView"][];
        };
        readonly JobStartTermsView: {
            readonly paidHours: number;
            /** @enum {string} */
            readonly source: "agreement" | "product";
            readonly setByName?: string;
        };
        readonly JobSupportView: {
            readonly participantId: string;
            readonly participationId: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly mayWrite: boolean;
            readonly firstContact: components["schemas"]["FirstContactView"];
            readonly profile: components["schemas"]["ProfileView"];
            /** @description Newest first. */
            readonly contacts: readonly components["schemas"]["JobSupportContactView"][];
            /** @description Newest first. */
            readonly jobs: readonly components["schemas"]["JobSupportJobView"][];
            readonly startTerms: components["schemas"]["JobStartTermsView"];
            /** @description Last day on which the provider sees the participant and can give support. */
            readonly accessEndsOn?: string;
        };
        readonly ProfileRequest: {
            readonly wishes?: string;
            readonly experience?: string;
            readonly strengths?: string;
            readonly supportNeeds?: string;
            readonly contactPlan?: string;
            /** @enum {string} */
            readonly disclosure?: "yes" | "no" | "with-limits";
            readonly disclosureWords?: string;
            readonly disclosureOn?: string;
        };
        readonly JobSupportContactRequest: {
            readonly heldOn: string;
            /** @enum {string} */
            readonly party: "employer" | "participant" | "both";
            /** @enum {string} */
            readonly kind: "follow-up" | "guidance" | "meet-employer" | "about-job" | "interview" | "job-support" | "outreach";
            /** @enum {string} */
            readonly place: "telephone" | "office" | "written" | "workplace" | "community" | "home" | "treatment" | "video";
            readonly employerOrganisation?: string;
            readonly employerName?: string;
            readonly metWith?: string;
            /** @enum {string} */
            readonly decides?: "yes" | "no" | "unknown";
            /** @enum {string} */
            readonly matchesWish?: "yes" | "no" | "unknown";
            readonly jobId?: string;
            readonly paidHours?: number;
            readonly result?: string;
            readonly next?: string;
        };
        readonly JobSupportJobRequest: {
            readonly employerOrganisation?: string;
            readonly employerName: string;
            readonly occupationCode?: string;
            readonly occupation: string;
            readonly hoursPerWeek: number;
            /** @enum {string} */
            readonly form: "permanent" | "fixed-term" | "on-call" | "freelance" | "self-employed" | "apprentice";
            /** @enum {string} */
            readonly pay: "benefit" | "wage";
            readonly subsidies: readonly ("wage-subsidy" | "mentor" | "inclusion-grant")[];
            readonly startsOn: string;
            readonly endsOn?: string;
            /** @enum {string} */
            readonly endReason?: "other" | "unknown" | "health" | "contract-ended" | "cut-backs" | "dismissed" | "own-choice";
            readonly endWords?: string;
            readonly supportPlan?: string;
            readonly supportEveryWeeks?: number;
        };
        readonly EmployerVisitView: {
            readonly id: string;
            readonly heldOn: string;
            /** @enum {string} */
            readonly kind: "follow-up" | "meet-employer";
            /** @enum {string} */
            readonly place: "telephone" | "office" | "written" | "workplace" | "community" | "home" | "treatment" | "video";
            readonly offeringId?: string;
            readonly employerOrganisation?: string;
            readonly employerName: string;
            readonly metWith?: string;
            /** @enum {string} */
            readonly decides?: "yes" | "no" | "unknown";
            readonly result?: string;
            readonly next?: string;
            readonly specialistName: string;
            readonly isOwn: boolean;
        };
        readonly SpecialistWeekView: {
            /** @description Monday. */
            readonly week: string;
            readonly meetings: number;
        };
        readonly SpecialistWeeksView: {
            readonly name: string;
            /** @description The last weeks, the oldest first. */
            readonly weeks: readonly components["schemas"]["SpecialistWeekView"][];
        };
        readonly EmployerVisitListView: {
            readonly items: readonly components["schemas"]["EmployerVisitView"][];
            readonly specialists: readonly components["schemas"]["SpecialistWeeksView"][];
            /** @description Meetings a week that the fidelity scale asks for. */
            readonly aim: number;
        };
        readonly EmployerVisitRequest: {
            readonly heldOn: string;
            /** @enum {string} */
            readonly kind: "follow-up" | "meet-employer";
            /** @enum {string} */
            readonly place: "telephone" | "office" | "written" | "workplace" | "community" | "home" | "treatment" | "video";
            readonly offeringId?: string;
            readonly employerOrganisation?: string;
            readonly employerName: string;
            readonly metWith?: string;
            /** @enum {string} */
            readonly decides?: "yes" | "no" | "unknown";
            readonly result?: string;
            readonly next?: string;
        };
        readonly FidelityRowView: {
            /** @enum {string} */
            readonly of: "place" | "employer" | "participation" | "answer" | "specialist" | "occupation";
            /** @description Name or code; of a participation its id, which is somebody in `items` while the actor sees them. */
            readonly label: string;
            readonly value: number;
        };
        readonly FidelityJudgementView: {
            /** @enum {number} */
            readonly score: 4 | 5 | 2 | 3 | 1;
            readonly words: string;
            readonly judgedOn: string;
            readonly judgedByName: string;
            /** @enum {string} */
            readonly side: "provider" | "nav";
            /** @description About the whole provider, not the unit alone. */
            readonly isForAll: boolean;
        };
        readonly FidelityAnswerView: {
            /** @enum {string} */
            readonly item: "disclosure" | "outreach" | "caseload-size" | "employment-work-only" | "vocational-generalists" | "treatment-team-assignment" | "treatment-team-contact" | "collaboration-with-nav" | "vocational-unit" | "supervisor-role" | "zero-exclusion" | "focus-on-ordinary-jobs" | "leadership-support" | "work-incentives-planning" | "assessment-at-work" | "rapid-search" | "individual-search" | "contact-frequency" | "contact-quality" | "diversity-of-jobs" | "diversity-of-employers" | "ordinary-jobs" | "individual-support" | "unlimited-support" | "community-based";
            /** @enum {string} */
            readonly part: "staffing" | "organisation" | "services";
            /** @enum {string} */
            readonly by: "person" | "record";
            /** @enum {number} */
            readonly score?: 4 | 5 | 2 | 3 | 1;
            /** @enum {string} */
            readonly because?: "nobody" | "no-specialist" | "no-contacts" | "wish-unsaid" | "too-few-jobs" | "too-few-weeks" | "few-people" | "not-judged" | "judgement-old";
            readonly value?: number;
            /** @enum {string} */
            readonly unit?: "percent" | "days" | "people" | "a-week";
            /** @description The worst number that still gives 5, 4, 3 and 2. */
            readonly limits?: readonly number[];
            /** @enum {string} */
            readonly better?: "high" | "low";
            /** @enum {number} */
            readonly most?: 4 | 5 | 2 | 3 | 1;
            /** @enum {string} */
            readonly confidence?: "read" | "remembered";
            readonly rows: readonly components["schemas"]["FidelityRowView"][];
            readonly judgement?: components["schemas"]["FidelityJudgementView"];
            /** @description Scores the actor can give it now. */
            readonly judgeable: readonly (4 | 5 | 2 | 3 | 1)[];
        };
        readonly FidelityOfferingView: {
            readonly id: string;
            readonly name: string;
        };
        readonly FidelityTermsView: {
            readonly version: number;
            readonly paidHours: number;
            /** @enum {string} */
            readonly source: "agreement" | "product";
            readonly setByName?: string;
            readonly maySet: boolean;
        };
        readonly FidelityPersonView: {
            readonly participantId: string;
            readonly participationId: string;
            readonly name: string;
        };
        readonly FidelitySheetView: {
            readonly organisation: string;
            readonly providerName: string;
            readonly offeringId?: string;
            readonly from: string;
            readonly to: string;
            readonly answers: readonly components["schemas"]["FidelityAnswerView"][];
            readonly scored: number;
            readonly lowest: number;
            readonly highest: number;
            /** @description Only when every item is scored. */
            readonly total?: number;
            /** @enum {string} */
            readonly level?: "exemplary" | "good" | "fair" | "not-ips";
            readonly mayJudge: boolean;
            readonly units: readonly components["schemas"]["FidelityOfferingView"][];
            readonly terms: components["schemas"]["FidelityTermsView"];
            readonly items: readonly components["schemas"]["FidelityPersonView"][];
        };
        readonly FidelityJudgementRequest: {
            /** @enum {string} */
            readonly item: "disclosure" | "outreach" | "caseload-size" | "employment-work-only" | "vocational-generalists" | "treatment-team-assignment" | "treatment-team-contact" | "collaboration-with-nav" | "vocational-unit" | "supervisor-role" | "zero-exclusion" | "focus-on-ordinary-jobs" | "leadership-support" | "work-incentives-planning" | "assessment-at-work" | "rapid-search" | "individual-search" | "contact-frequency" | "contact-quality" | "diversity-of-jobs" | "diversity-of-employers" | "ordinary-jobs" | "individual-support" | "unlimited-support" | "community-based";
            /** @enum {number} */
            readonly score: 4 | 5 | 2 | 3 | 1;
            readonly words: string;
            readonly judgedOn: string;
            /** @description One of the provider’s offerings; absent for the whole provider. */
            readonly offeringId?: string;
        };
        readonly FidelityProviderView: {
            readonly organisation: string;
            readonly name: string;
        };
        readonly FidelityProvidersView: {
            readonly items: readonly components["schemas"]["FidelityProviderView"][];
        };
        readonly JobStartTermsRequest: {
            readonly paidHours: number;
        };
        readonly ProviderListItemView: {
            readonly participationId: string;
            readonly participantId: string;
            readonly name: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly offeringId?: string;
            readonly offeringName?: string;
            /** @enum {string} */
            readonly status: "withdrawn" | "completed" | "interrupted" | "ended" | "wrongly-registered" | "draft" | "awaiting-approval" | "applied" | "under-consideration" | "waiting-list" | "awaiting-start" | "participating" | "not-applicable" | "registration-begun";
            readonly startsOn?: string;
            readonly endsOn?: string;
            readonly percent?: number;
            readonly contactName?: string;
            /** @description Those who help the contact. */
            readonly coAdvisers: readonly string[];
            readonly officeName?: string;
            /** @description Nobody at the provider has taken the participant in yet. */
            readonly isNew: boolean;
            /** @description Something has come from Nav that this reader has not seen. */
            readonly isUnread: boolean;
            /** @description What it is that this reader has not seen. */
            readonly news: readonly ("message" | "answer" | "change")[];
            /** @description Proposals that wait for Nav's answer. */
            readonly waitingProposals: number;
            /**
             * @description Whether the applicant meets the requirements, when the provider has said so.
             * @enum {string}
             */
            readonly suitability?: "meets" | "does-not-meet";
            /** @description The day Nav shared the participant. */
            readonly sharedOn?: string;
            /** @enum {string} */
            readonly group: "over" | "now" | "under-way";
            readonly due?: components["schemas"]["ProviderDueView"];
        };
        readonly ProviderListView: {
            readonly items: readonly components["schemas"]["ProviderListItemView"][];
            readonly total: number;
            /** @description The place of the first item among all, from 1; 0 when there is none. */
            readonly position: number;
            readonly pageSize: number;
            /** @description What the next page comes `after`. */
            readonly next?: string;
            /** @description What the page before this one comes `before`. */
            readonly previous?: string;
        };
        readonly ProviderCountView: {
            readonly code: string;
            readonly count: number;
        };
        readonly ProviderNamedCountView: {
            readonly code: string;
            /** @description Absent for those without. */
            readonly name?: string;
            readonly count: number;
        };
        readonly ProviderCountsView: {
            readonly statuses: readonly components["schemas"]["ProviderCountView"][];
            readonly advisers: readonly components["schemas"]["ProviderNamedCountView"][];
            readonly coAdvisers: readonly components["schemas"]["ProviderNamedCountView"][];
            readonly offices: readonly components["schemas"]["ProviderNamedCountView"][];
            /** @description How many there are in each of the views, such as those with news. */
            readonly views: readonly components["schemas"]["ProviderCountView"][];
        };
        readonly ProviderOfferingView: {
            readonly id: string;
            readonly number: string;
            readonly name: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly places: number;
            readonly taken: number;
            readonly granted: number;
            readonly waiting: number;
            readonly free: number;
            /** @description Whether the reader has chosen it as one of their own lists. */
            readonly isOwn: boolean;
            /** @description Everybody who has. */
            readonly followedBy: readonly string[];
        };
        readonly ProviderOfferingsView: {
            readonly items: readonly components["schemas"]["ProviderOfferingView"][];
        };
        readonly ProviderMemberView: {
            readonly id: string;
            readonly name: string;
            /** @description Coordinators assign; advisers follow up. */
            readonly isCoordinator: boolean;
        };
        readonly ProviderTeamView: {
            readonly items: readonly components["schemas"]["ProviderMemberView"][];
        };
        readonly ProposalValuesView: {
            readonly startsOn?: string;
            readonly endsOn?: string;
            readonly lastDay?: string;
            readonly validFrom?: string;
            readonly percent?: number;
            readonly daysPerWeek?: number;
            /** @enum {string} */
            readonly reason?: "other" | "education" | "no-place" | "ill" | "got-job" | "needs-other-support" | "did-not-attend" | "contract-cancelled" | "cooperation-ended" | "requirements-not-met" | "course-full";
            readonly reasonWords?: string;
            readonly hasAttended?: boolean;
            readonly hasCompleted?: boolean;
        };
        readonly ProposalView: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "end" | "start-date" | "not-applicable" | "extent" | "end-date" | "extend" | "change-ending" | "end-reason" | "remove-start-date";
            readonly values: components["schemas"]["ProposalValuesView"];
            readonly words: string;
            /** @enum {string} */
            readonly status: "approved" | "replaced" | "waiting" | "rejected" | "recalled";
            readonly proposedAt: string;
            readonly proposedByName: string;
            /** @description Whole days from the day it was made until today, while it waits. */
            readonly waitingDays?: number;
            readonly settledAt?: string;
            readonly settledByName?: string;
            /** @description Why Nav said no. */
            readonly answerWords?: string;
            /** @description What was approved, when it is not what was proposed. */
            readonly applied?: components["schemas"]["ProposalValuesView"];
        };
        readonly ProposalListView: {
            readonly items: readonly components["schemas"]["ProposalView"][];
        };
        readonly ProposalValuesRequest: {
            readonly startsOn?: string;
            readonly endsOn?: string;
            /** @description Last day, for an ending. */
            readonly lastDay?: string;
            /** @description First day of a new extent. */
            readonly validFrom?: string;
            readonly percent?: number;
            readonly daysPerWeek?: number;
            /** @enum {string} */
            readonly reason?: "other" | "education" | "no-place" | "ill" | "got-job" | "needs-other-support" | "did-not-attend" | "contract-cancelled" | "cooperation-ended" | "requirements-not-met" | "course-full";
            /** @description What it was, when the reason is `other`. */
            readonly reasonWords?: string;
            /** @description Whether the participant has taken part at all. */
            readonly hasAttended?: boolean;
            /** @description Whether a course was completed. */
            readonly hasCompleted?: boolean;
        };
        readonly ProposalApprovalRequest: {
            readonly values: components["schemas"]["ProposalValuesRequest"];
            /** @description Why the change is made, as it will stand in the history. */
            readonly words?: string;
            readonly overrides?: readonly components["schemas"]["OverrideRequest"][];
        };
        readonly ProposalRejectionRequest: {
            readonly words: string;
        };
        readonly ProposalRequest: {
            /** @enum {string} */
            readonly kind: "end" | "start-date" | "not-applicable" | "extent" | "end-date" | "extend" | "change-ending" | "end-reason" | "remove-start-date";
            readonly values: components["schemas"]["ProposalValuesRequest"];
            /** @description Why. */
            readonly words: string;
        };
        readonly AttachmentView: {
            readonly id: string;
            readonly name: string;
            /** @description Media type found in the content. */
            readonly mediaType: string;
            /** @description In bytes. */
            readonly size: number;
        };
        readonly MessageView: {
            readonly id: string;
            /** @enum {string} */
            readonly side: "provider" | "nav";
            readonly words: string;
            readonly sentAt: string;
            readonly sentByName: string;
            /** @description Written by the reader. */
            readonly isOwn: boolean;
            /** @description From the other side, and this reader has not seen it. */
            readonly isUnread: boolean;
            /** @description When the other side took it in, and who did. */
            readonly readAt?: string;
            readonly readByName?: string;
            readonly attachments: readonly components["schemas"]["AttachmentView"][];
        };
        readonly MessageThreadView: {
            readonly items: readonly components["schemas"]["MessageView"][];
            readonly unread: number;
            /** @description Whether messages can be sent today: while the provider sees the participant. */
            readonly maySend: boolean;
            /** @description Last day the provider sees the participant, when it is known. */
            readonly closesOn?: string;
        };
        readonly MessageRequest: {
            readonly words: string;
            readonly attachments?: readonly string[];
        };
        readonly MeetingView: {
            readonly id: string;
            readonly heldOn: string;
            /** @description Time of day in Oslo, `09:30`. */
            readonly heldAt: string;
            /** @enum {string} */
            readonly form: "telephone" | "in-person" | "video";
            readonly place?: string;
            readonly about?: string;
            readonly setByName: string;
        };
        readonly MeetingListView: {
            readonly items: readonly components["schemas"]["MeetingView"][];
        };
        readonly MeetingRequest: {
            readonly heldOn: string;
            /** @description Time of day in Oslo, `09:30`. */
            readonly heldAt: string;
            /** @enum {string} */
            readonly form: "telephone" | "in-person" | "video";
            readonly place?: string;
            readonly about?: string;
        };
        readonly UnreadItemView: {
            readonly participationId: string;
            readonly participantId: string;
            readonly name: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @description Provider or offering. */
            readonly where?: string;
            readonly messages: number;
            /** @enum {string} */
            readonly linkNews?: "answered" | "shut";
            /** @description When the oldest of it came. */
            readonly since: string;
        };
        readonly UnreadListView: {
            readonly items: readonly components["schemas"]["UnreadItemView"][];
        };
        readonly UnreadCountView: {
            /** @description Participations with something unread. */
            readonly count: number;
        };
        readonly LinkView: {
            readonly id: string;
            readonly contactName: string;
            /** @enum {string} */
            readonly language: "nb" | "nn" | "en";
            /** @enum {string} */
            readonly state: "opened" | "replaced" | "waiting" | "answered" | "expired" | "revoked" | "wrong-codes" | "barred";
            /** @description Codes of what was due when it was sent: a kind, or a week as `attendance:<Monday>`. */
            readonly asked: readonly string[];
            readonly answered: readonly string[];
            readonly sentAt: string;
            readonly sentByName: string;
            readonly expiresAt: string;
            readonly openedAt?: string;
            readonly closedAt?: string;
            readonly closedByName?: string;
            readonly closedWords?: string;
            /**
             * @description Whether the mail with the link has left.
             * @enum {string}
             */
            readonly mail: "sent" | "dropped" | "waiting";
            /** @description How it ended is news that nobody at Nav has seen. */
            readonly isUnread: boolean;
        };
        readonly LinkContactView: {
            readonly id: string;
            readonly name: string;
            readonly title?: string;
            readonly gaps: readonly ("email" | "mobile")[];
        };
        readonly LinkQuestionView: {
            /** @enum {string} */
            readonly kind: "interim-report" | "final-report" | "first-day" | "attendance";
            /** @description First day to be confirmed. */
            readonly startsOn?: string;
            readonly from?: string;
            readonly to?: string;
            /** @description Monday of a week of attendance, with its number. */
            readonly weekFrom?: string;
            readonly week?: number;
            /** @description What Nav asks about a returned report, in Nav's words. */
            readonly question?: string;
        };
        readonly LinkListView: {
            readonly participantId: string;
            readonly participationId: string;
            readonly items: readonly components["schemas"]["LinkView"][];
            readonly contacts: readonly components["schemas"]["LinkContactView"][];
            readonly questions: readonly components["schemas"]["LinkQuestionView"][];
            /**
             * @description Why none can be sent.
             * @enum {string}
             */
            readonly bar?: "protected" | "measure" | "not-shared" | "nothing-due";
            /** @description Days a link lasts; the product's own choice. */
            readonly validDays: number;
        };
        readonly LinkRequest: {
            readonly contactId: string;
            /** @enum {string} */
            readonly language: "nb" | "nn" | "en";
        };
        readonly LinkRevocationRequest: {
            readonly words: string;
        };
        readonly LinkTokenRequest: {
            readonly token: string;
        };
        readonly LinkGreetingView: {
            /** @description The last two digits of the number that codes are sent to. */
            readonly telephoneEnding: string;
            readonly expiresAt: string;
            readonly validDays: number;
            readonly codeMinutes: number;
        };
        readonly LinkCodeView: {
            readonly telephoneEnding: string;
            readonly codeMinutes: number;
        };
        readonly LinkCodeRequest: {
            readonly token: string;
            /** @description The code of the text message. */
            readonly code: string;
        };
        readonly OpenedLinkView: {
            /** @description Kept in the open page alone, and sent back with the answers. */
            readonly session: string;
            readonly initials: string;
            readonly startsOn?: string;
            readonly questions: readonly components["schemas"]["LinkQuestionView"][];
            /** @description Until when this can be answered without a new code. */
            readonly sessionUntil: string;
        };
        readonly LinkSessionRequest: {
            readonly token: string;
            readonly session: string;
        };
        readonly LinkQuestionsView: {
            readonly initials: string;
            readonly startsOn?: string;
            readonly questions: readonly components["schemas"]["LinkQuestionView"][];
            /** @description Until when this can be answered without a new code. */
            readonly sessionUntil: string;
        };
        readonly LinkWeekRequest: {
            readonly weekFrom: string;
            readonly plannedHours: number;
            readonly presentHours: number;
            readonly validAbsenceHours?: number;
            readonly otherAbsenceHours?: number;
        };
        readonly LinkInterimRequest: {
            readonly trials: readonly components["schemas"]["WorkTrialRequest"][];
            readonly needs?: string;
            readonly nextStep: string;
        };
        readonly LinkFinalRequest: {
            readonly course: string;
            readonly resources: string;
            readonly possibilities: string;
            readonly outcome: components["schemas"]["OutcomeRequest"];
        };
        readonly LinkAnswersRequest: {
            readonly token: string;
            readonly session: string;
            /** @description The first day, set or confirmed. */
            readonly firstDay?: string;
            readonly attendance?: readonly components["schemas"]["LinkWeekRequest"][];
            readonly interim?: components["schemas"]["LinkInterimRequest"];
            readonly final?: components["schemas"]["LinkFinalRequest"];
        };
        readonly LinkReceiptView: {
            readonly receivedAt: string;
            /** @description Codes of the questions that were answered. */
            readonly answered: readonly string[];
        };
        readonly PlanGoalView: {
            readonly words: string;
            readonly saidOn: string;
            readonly writtenByName: string;
            readonly version: number;
        };
        readonly CardParticipationView: {
            readonly participationId: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @description Who runs it: provider, employer or Nav itself. */
            readonly organisationName?: string;
            /** @description Status of the participation, in the participation's own words. */
            readonly participationStatus?: string;
        };
        readonly ActivityView: {
            readonly id: string;
            readonly version: number;
            /** @enum {string} */
            readonly kind: "meeting" | "conversation" | "employment" | "measure" | "training" | "low-threshold" | "job-search" | "treatment" | "job-application" | "own-activity" | "task" | "volunteering";
            readonly title?: string;
            readonly description?: string;
            readonly from?: string;
            readonly to?: string;
            readonly hoursPerWeek?: number;
            /** @enum {string} */
            readonly responsible: "adviser" | "person" | "provider";
            readonly satisfies: readonly ("job-seeker" | "aap" | "sick-pay" | "social-assistance" | "youth-guarantee")[];
            /** @enum {string} */
            readonly status: "planned" | "proposed" | "in-progress" | "done" | "cancelled";
            readonly statusReason?: string;
            readonly statusSince: string;
            readonly proposedOn?: string;
            readonly agreedOn?: string;
            readonly createdByName: string;
            readonly participation?: components["schemas"]["CardParticipationView"];
        };
        readonly ParticipantAnswerView: {
            readonly id: string;
            /** @enum {string} */
            readonly subject: "goal" | "referral" | "plan" | "activity";
            readonly subjectId?: string;
            readonly subjectVersion?: number;
            /** @enum {string} */
            readonly answer: "approved" | "declined" | "comment";
            readonly words?: string;
            /** @enum {string} */
            readonly giver: "guardian" | "participant" | "parent";
            /** @enum {string} */
            readonly channel: "telephone" | "in-person" | "paper";
            readonly givenOn: string;
            readonly writtenAt: string;
            readonly writtenByName: string;
        };
        readonly ProgrammeView: {
            readonly participationId: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly from?: string;
            readonly to?: string;
        };
        readonly PlanView: {
            readonly goal?: components["schemas"]["PlanGoalView"];
            /** @description In the order of their columns. */
            readonly activities: readonly components["schemas"]["ActivityView"][];
            /** @description The newest first. */
            readonly answers: readonly components["schemas"]["ParticipantAnswerView"][];
            /** @enum {string} */
            readonly lock?: "programme" | "follow-up-ended";
            readonly programme?: components["schemas"]["ProgrammeView"];
        };
        readonly PlanGoalRequest: {
            readonly words: string;
            /** @description Day the person said it. */
            readonly saidOn: string;
        };
        readonly GoalHistoryView: {
            readonly goals: readonly components["schemas"]["PlanGoalView"][];
        };
        readonly NewActivityRequest: {
            /**
             * @description `proposed` is put forward to the participant, `planned` goes straight into the plan.
             * @enum {string}
             */
            readonly status: "planned" | "proposed";
            /** @enum {string} */
            readonly kind: "meeting" | "conversation" | "employment" | "training" | "low-threshold" | "job-search" | "treatment" | "job-application" | "own-activity" | "task" | "volunteering";
            readonly title?: string;
            readonly description?: string;
            readonly from?: string;
            readonly to?: string;
            readonly hoursPerWeek?: number;
            /** @enum {string} */
            readonly responsible: "adviser" | "person" | "provider";
            readonly satisfies: readonly ("job-seeker" | "aap" | "sick-pay" | "social-assistance" | "youth-guarantee")[];
        };
        readonly AnswerRequest: {
            /** @enum {string} */
            readonly subject: "goal" | "referral" | "plan" | "activity";
            readonly subjectId?: string;
            /** @description Version of the goal or activity that was on the screen. */
            readonly subjectVersion?: number;
            /** @enum {string} */
            readonly answer: "approved" | "declined" | "comment";
            readonly words?: string;
            /** @enum {string} */
            readonly giver: "guardian" | "participant" | "parent";
            /** @enum {string} */
            readonly channel: "telephone" | "in-person" | "paper";
            readonly givenOn: string;
        };
        readonly AnswerReceiptView: {
            readonly answer: components["schemas"]["ParticipantAnswerView"];
            readonly activity?: components["schemas"]["ActivityView"];
        };
        readonly ActivityRequest: {
            /** @enum {string} */
            readonly kind: "meeting" | "conversation" | "employment" | "training" | "low-threshold" | "job-search" | "treatment" | "job-application" | "own-activity" | "task" | "volunteering";
            readonly title?: string;
            readonly description?: string;
            readonly from?: string;
            readonly to?: string;
            readonly hoursPerWeek?: number;
            /** @enum {string} */
            readonly responsible: "adviser" | "person" | "provider";
            readonly satisfies: readonly ("job-seeker" | "aap" | "sick-pay" | "social-assistance" | "youth-guarantee")[];
        };
        readonly MoveRequest: {
            /** @enum {string} */
            readonly to: "planned" | "proposed" | "in-progress" | "done" | "cancelled";
            readonly reason?: string;
            /** @description The card it goes above; absent puts it last in the column. */
            readonly above?: string;
        };
        readonly AgreeRequest: {
            /** @description Day the participant and Nav agreed. */
            readonly agreedOn: string;
        };
        readonly ActivityVersionView: {
            readonly activity: components["schemas"]["ActivityView"];
            readonly changedAt: string;
            readonly changedBy: string;
        };
        readonly ActivityHistoryView: {
            readonly versions: readonly components["schemas"]["ActivityVersionView"][];
        };
        readonly PathStepView: {
            readonly id: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly from: string;
            readonly to: string;
            /** @enum {string} */
            readonly intent: "planned" | "unplanned";
            /** @enum {string} */
            readonly purpose?: "clarification" | "adapted-work" | "job-search" | "qualification" | "employer-certainty" | "keep-work" | "prevent-exit" | "inclusion";
            readonly offeringId?: string;
            /** @description What the offering is called and who runs it. */
            readonly offeringName?: string;
            /** @enum {string} */
            readonly waitsFor?: "other" | "decision" | "person" | "place" | "employer" | "treatment" | "step" | "school-start";
            readonly waitsForStep?: string;
            readonly words?: string;
        };
        readonly BesideStepView: {
            readonly stepId?: string;
            readonly participationId?: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly verdict: "refused" | "allowed" | "warn";
            readonly text: components["schemas"]["TextView"];
            readonly basis: components["schemas"]["BasisView"];
            /** @description Rules and open questions behind it. */
            readonly rules: readonly string[];
        };
        readonly LackedStepView: {
            readonly rule: string;
            readonly text: components["schemas"]["TextView"];
            readonly basis: components["schemas"]["BasisView"];
        };
        readonly StepNoteView: {
            /** @enum {string} */
            readonly code: "school-start" | "in-the-past" | "place-later" | "place-not-known" | "starts-before-what-it-waits-for" | "without-purpose";
            /** @description Next school start. */
            readonly next?: string;
            /** @description Probable place: Mondays of the first and last week. */
            readonly from?: string;
            readonly to?: string;
            /** @description The step that is not over in time. */
            readonly stepId?: string;
        };
        readonly StepCheckView: {
            readonly stepId: string;
            /** @enum {string} */
            readonly standing: "not-known" | "open" | "possible" | "impossible";
            /** @description The participation it has become. */
            readonly participationId?: string;
            /** @description The law's answer on the first day of the step. */
            readonly answer: components["schemas"]["PossibilitySummaryView"];
            readonly beside: readonly components["schemas"]["BesideStepView"][];
            readonly lacksBefore: readonly components["schemas"]["LackedStepView"][];
            readonly notes: readonly components["schemas"]["StepNoteView"][];
        };
        readonly BridgeView: {
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly outcome: "needs-assessment" | "missing-facts" | "not-eligible" | "eligible";
        };
        readonly PathGapView: {
            readonly from: string;
            readonly to: string;
            readonly days: number;
            readonly bridges: readonly components["schemas"]["BridgeView"][];
        };
        readonly LivelihoodSourceView: {
            /** @enum {string} */
            readonly kind: "benefit" | "wage" | "programme-benefit" | "measure-benefit";
            /** @enum {string} */
            readonly benefit?: "AAP" | "DAGPENGER" | "TILTAKSPENGER" | "SYKEPENGER" | "UFORETRYGD" | "KVALIFISERINGSSTONAD" | "INTRODUKSJONSSTONAD" | "OVERGANGSSTONAD" | "SUPPLERENDE_STONAD" | "SOSIALHJELP" | "UNGDOMSPROGRAMYTELSE";
            /** @enum {string} */
            readonly outcome?: "needs-assessment" | "missing-facts" | "not-eligible" | "eligible";
            readonly withoutEnd?: boolean;
        };
        readonly LivelihoodSpanView: {
            readonly from: string;
            readonly to: string;
            readonly sources: readonly components["schemas"]["LivelihoodSourceView"][];
        };
        readonly LivelihoodStopView: {
            /** @enum {string} */
            readonly benefit: "AAP" | "DAGPENGER" | "TILTAKSPENGER" | "SYKEPENGER" | "UFORETRYGD" | "KVALIFISERINGSSTONAD" | "INTRODUKSJONSSTONAD" | "OVERGANGSSTONAD" | "SUPPLERENDE_STONAD" | "SOSIALHJELP" | "UNGDOMSPROGRAMYTELSE";
            readonly lastDay: string;
            readonly isFollowed: boolean;
        };
        readonly LivelihoodView: {
            /** @description False when no register has told of benefits: an empty week is then not known. */
            readonly isKnown: boolean;
            readonly spans: readonly components["schemas"]["LivelihoodSpanView"][];
            readonly stops: readonly components["schemas"]["LivelihoodStopView"][];
        };
        readonly PathCheckView: {
            readonly checkedOn: string;
            readonly steps: readonly components["schemas"]["StepCheckView"][];
            readonly gaps: readonly components["schemas"]["PathGapView"][];
            readonly livelihood: components["schemas"]["LivelihoodView"];
        };
        readonly PathView: {
            readonly id: string;
            readonly version: number;
            readonly name: string;
            /** @description The one that is followed. */
            readonly chosen: boolean;
            readonly steps: readonly components["schemas"]["PathStepView"][];
            readonly check: components["schemas"]["PathCheckView"];
            readonly createdByName: string;
            readonly changedAt: string;
        };
        readonly PathParticipationView: {
            readonly id: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly from?: string;
            readonly to?: string;
        };
        readonly PathListView: {
            readonly items: readonly components["schemas"]["PathView"][];
            readonly participations: readonly components["schemas"]["PathParticipationView"][];
            /**
             * @description Why nobody may write now.
             * @enum {string}
             */
            readonly lock?: "programme" | "follow-up-ended";
        };
        readonly StepRequest: {
            /** @description Names the step within its path; chosen by whoever writes it. */
            readonly id: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly from: string;
            /** @description Last day, included. */
            readonly to: string;
            /** @enum {string} */
            readonly intent: "planned" | "unplanned";
            /** @enum {string} */
            readonly purpose?: "clarification" | "adapted-work" | "job-search" | "qualification" | "employer-certainty" | "keep-work" | "prevent-exit" | "inclusion";
            readonly offeringId?: string;
            /** @enum {string} */
            readonly waitsFor?: "other" | "decision" | "person" | "place" | "employer" | "treatment" | "step" | "school-start";
            /** @description The step it waits for, when that is what it waits for. */
            readonly waitsForStep?: string;
            readonly words?: string;
        };
        readonly PathRequest: {
            readonly name: string;
            readonly steps: readonly components["schemas"]["StepRequest"][];
        };
        readonly StepMoveRequest: {
            readonly stepId: string;
            readonly from: string;
            readonly to: string;
        };
        readonly PathRehearsalRequest: {
            readonly steps: readonly components["schemas"]["StepRequest"][];
            readonly move?: components["schemas"]["StepMoveRequest"];
        };
        readonly FollowingStepView: {
            readonly stepId: string;
            /** @description Days later; negative when earlier. */
            readonly days: number;
        };
        readonly PathRehearsalView: {
            readonly steps: readonly components["schemas"]["PathStepView"][];
            readonly following: readonly components["schemas"]["FollowingStepView"][];
            readonly check: components["schemas"]["PathCheckView"];
        };
        readonly TemplateStepView: {
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly months: number;
            readonly weeksAfter: number;
            readonly isBeside: boolean;
            /** @enum {string} */
            readonly purpose?: "clarification" | "adapted-work" | "job-search" | "qualification" | "employer-certainty" | "keep-work" | "prevent-exit" | "inclusion";
        };
        readonly TemplateView: {
            readonly id: string;
            readonly version: number;
            readonly name: components["schemas"]["TextView"];
            readonly forWhom: components["schemas"]["TextView"];
            readonly steps: readonly components["schemas"]["TemplateStepView"][];
            /** @description Day it was taken out of use. */
            readonly closedOn?: string;
        };
        readonly TemplateListView: {
            readonly items: readonly components["schemas"]["TemplateView"][];
        };
        readonly TemplateNameRequest: {
            readonly nb: string;
            readonly nn: string;
            readonly en: string;
        };
        readonly TemplateTextRequest: {
            readonly nb: string;
            readonly nn: string;
            readonly en: string;
        };
        readonly TemplateStepRequest: {
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly months: number;
            /** @description Weeks from the step before is over. */
            readonly weeksAfter: number;
            /** @description Whether it runs beside the step before instead of after it. */
            readonly isBeside: boolean;
            /** @enum {string} */
            readonly purpose?: "clarification" | "adapted-work" | "job-search" | "qualification" | "employer-certainty" | "keep-work" | "prevent-exit" | "inclusion";
        };
        readonly TemplateRequest: {
            readonly name: components["schemas"]["TemplateNameRequest"];
            readonly forWhom: components["schemas"]["TemplateTextRequest"];
            readonly steps: readonly components["schemas"]["TemplateStepRequest"][];
        };
        readonly ResponsibleAdviserView: {
            readonly id: string;
            readonly name: string;
            readonly since: string;
        };
        readonly DecisionLabelView: {
            readonly decisionId: string;
            /** @enum {string} */
            readonly group: "GODE_MULIGHETER" | "TRENGER_VEILEDNING" | "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE" | "JOBBE_DELVIS" | "LITEN_MULIGHET_TIL_A_JOBBE";
            /** @enum {string} */
            readonly mainGoal?: "SKAFFE_ARBEID" | "BEHOLDE_ARBEID" | "OKE_DELTAKELSE";
            readonly decidedOn: string;
        };
        readonly PersonHeaderView: {
            readonly participantId: string;
            readonly name: string;
            readonly identityNumber: string;
            readonly born: string;
            /** @description Completed years today, or on the day of death. */
            readonly age: number;
            readonly isUnder18: boolean;
            /** @enum {string} */
            readonly sex: "unknown" | "female" | "male";
            /** @enum {string} */
            readonly residenceStatus: "unknown" | "resident" | "not-resident" | "temporary" | "emigrated" | "missing" | "ceased" | "dead";
            readonly deadOn?: string;
            /** @enum {string} */
            readonly protection: "none" | "protected" | "strictly-protected" | "strictly-protected-abroad";
            readonly isShielded: boolean;
            readonly office: string;
            readonly officeName?: string;
            /** @description Unit that alone may see the person. */
            readonly officeLock?: string;
            /** @enum {string} */
            readonly interpreter: "none" | "spoken" | "sign";
            readonly spokenLanguage?: string;
            /** @enum {string} */
            readonly guardianship: "none" | "guardian" | "power-of-attorney";
            readonly safetyMeasure: boolean;
            /** @enum {string} */
            readonly contactChannel: "digital" | "manual" | "reserved";
            readonly responsible?: components["schemas"]["ResponsibleAdviserView"];
            readonly followedUpFrom?: string;
            readonly decision?: components["schemas"]["DecisionLabelView"];
            /** @description Until when the actor sees somebody of another office; instant in ISO 8601. */
            readonly openedUntil?: string;
        };
        readonly OverviewGoalView: {
            readonly words: string;
            readonly saidOn: string;
        };
        readonly OverviewActivityView: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "meeting" | "conversation" | "employment" | "measure" | "training" | "low-threshold" | "job-search" | "treatment" | "job-application" | "own-activity" | "task" | "volunteering";
            /** @enum {string} */
            readonly status: "planned" | "proposed" | "in-progress" | "done" | "cancelled";
            readonly title?: string;
            readonly from?: string;
            readonly to?: string;
        };
        readonly OverviewParticipationView: {
            readonly id: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly status: "withdrawn" | "completed" | "interrupted" | "ended" | "wrongly-registered" | "draft" | "awaiting-approval" | "applied" | "under-consideration" | "waiting-list" | "awaiting-start" | "participating" | "not-applicable" | "registration-begun";
            /**
             * @description Part of its life: what is prepared, waits or runs comes first.
             * @enum {string}
             */
            readonly phase: "waiting" | "running" | "over" | "prepared";
            readonly organisationName?: string;
            readonly from?: string;
            readonly to?: string;
        };
        readonly OverviewDecisionView: {
            readonly decisionId: string;
            /** @enum {string} */
            readonly group: "GODE_MULIGHETER" | "TRENGER_VEILEDNING" | "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE" | "JOBBE_DELVIS" | "LITEN_MULIGHET_TIL_A_JOBBE";
            /** @enum {string} */
            readonly mainGoal?: "SKAFFE_ARBEID" | "BEHOLDE_ARBEID" | "OKE_DELTAKELSE";
            readonly decidedOn: string;
        };
        readonly OverviewDecisionWorkView: {
            readonly decisionId: string;
            /** @enum {string} */
            readonly status: "sent-to-second-control" | "returned";
        };
        readonly OverviewDraftView: {
            /** @enum {string} */
            readonly kind: "registration" | "contact" | "needs-assessment" | "assistance-decision" | "decision-comment" | "decision-complaint" | "assessment" | "judgement" | "goal" | "plan-activity" | "plan-path" | "participant-answer" | "meeting" | "referral" | "hosted-referral" | "participation-change" | "participation-end" | "interim-report" | "final-report" | "proposal" | "message" | "measure-offering" | "vocational-profile" | "employer-contact" | "job-placement";
            readonly authorName: string;
            readonly savedAt: string;
        };
        readonly OverviewDeadlineView: {
            readonly kind: string;
            readonly dueOn: string;
            /** @enum {string} */
            readonly waitsFor: "adviser" | "provider" | "participant";
            readonly subjectId?: string;
        };
        readonly OverviewEmploymentView: {
            readonly id: string;
            readonly employerName: string;
            readonly percent?: number;
            readonly from: string;
            readonly to?: string;
        };
        readonly OverviewBenefitView: {
            readonly id: string;
            /** @enum {string} */
            readonly type: "AAP" | "DAGPENGER" | "TILTAKSPENGER" | "SYKEPENGER" | "UFORETRYGD" | "KVALIFISERINGSSTONAD" | "INTRODUKSJONSSTONAD" | "OVERGANGSSTONAD" | "SUPPLERENDE_STONAD" | "SOSIALHJELP" | "UNGDOMSPROGRAMYTELSE";
            readonly percent?: number;
            readonly from: string;
            readonly to?: string;
        };
        readonly OverviewContactView: {
            readonly telephone?: string;
            readonly email?: string;
            /** @enum {string} */
            readonly contactChannel: "digital" | "manual" | "reserved";
            /** @enum {string} */
            readonly interpreter: "none" | "spoken" | "sign";
            readonly spokenLanguage?: string;
            /** @description Last day the adviser and the person are known to have talked. */
            readonly lastContactOn?: string;
        };
        readonly OverviewView: {
            readonly goal?: components["schemas"]["OverviewGoalView"];
            /** @description The next ones first, measures left out. */
            readonly activities: readonly components["schemas"]["OverviewActivityView"][];
            readonly participations: readonly components["schemas"]["OverviewParticipationView"][];
            readonly decision?: components["schemas"]["OverviewDecisionView"];
            readonly decisionWork?: components["schemas"]["OverviewDecisionWorkView"];
            readonly drafts: readonly components["schemas"]["OverviewDraftView"][];
            /** @description The earliest first. */
            readonly deadlines: readonly components["schemas"]["OverviewDeadlineView"][];
            /** @description Employments today; absent when nobody knows. */
            readonly employments?: readonly components["schemas"]["OverviewEmploymentView"][];
            /** @description Benefits today; absent when nobody knows. */
            readonly benefits?: readonly components["schemas"]["OverviewBenefitView"][];
            readonly isSickListed?: boolean;
            readonly situations: readonly ("HAR_SAGT_OPP" | "HAR_BLITT_SAGT_OPP" | "ER_PERMITTERT" | "ALDRI_HATT_JOBB" | "IKKE_VAERT_I_JOBB_SISTE_2_AAR" | "AKKURAT_FULLFORT_UTDANNING" | "VIL_BYTTE_JOBB" | "USIKKER_JOBBSITUASJON" | "MIDLERTIDIG_JOBB" | "DELTIDSJOBB_VIL_MER" | "NY_JOBB" | "KONKURS" | "ANNET")[];
            readonly jobSeekerFrom?: string;
            readonly followedUpFrom?: string;
            readonly contact: components["schemas"]["OverviewContactView"];
        };
        readonly TimelineItemView: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "registration" | "meeting" | "employment" | "education" | "decision" | "participation" | "follow-up" | "benefit" | "sick-leave" | "sick-leave-mark";
            /** @description First day; absent when nobody knows it. */
            readonly from?: string;
            /** @description Last day; the same as `from` for what is a single day, absent for what runs. */
            readonly to?: string;
            /** @description Innsatsgruppe, type of benefit, state of an education, reason of a follow-up, point of a sick leave. */
            readonly code?: string;
            /** @enum {string} */
            readonly measure?: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly status?: "withdrawn" | "completed" | "interrupted" | "ended" | "wrongly-registered" | "draft" | "awaiting-approval" | "applied" | "under-consideration" | "waiting-list" | "awaiting-start" | "participating" | "not-applicable" | "registration-begun";
            /** @description Employer, school, provider or office. */
            readonly name?: string;
            readonly percent?: number;
            /** @description Who has told, for facts that are told. */
            readonly source?: string;
            /** @description The day it was told. */
            readonly sourceOn?: string;
        };
        readonly TimelineView: {
            readonly items: readonly components["schemas"]["TimelineItemView"][];
            /** @description The day the first thing about the person was written down here. */
            readonly knownSince: string;
        };
        readonly EventValueView: {
            readonly name: string;
            readonly value: string;
        };
        readonly FieldChangeView: {
            readonly field: string;
            readonly before?: string;
            readonly after?: string;
        };
        readonly HistoryEntryView: {
            readonly id: string;
            /** @description Instant in ISO 8601. */
            readonly at: string;
            readonly actorName: string;
            /** @description `room.what-happened`. */
            readonly name: string;
            readonly subjectId?: string;
            readonly values: readonly components["schemas"]["EventValueView"][];
            readonly changes: readonly components["schemas"]["FieldChangeView"][];
        };
        readonly HistoryRoomView: {
            readonly room: string;
            readonly count: number;
        };
        readonly HistoryView: {
            /** @description The newest first. */
            readonly items: readonly components["schemas"]["HistoryEntryView"][];
            /** @description Given back as `after` for the page that follows; absent on the last one. */
            readonly next?: string;
            /** @description On the first page: the rooms in which something happened, whatever room is asked for. */
            readonly rooms?: readonly components["schemas"]["HistoryRoomView"][];
        };
        readonly CaseParticipationView: {
            readonly participationId: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly status: string;
            /** @enum {string} */
            readonly phase: "waiting" | "running";
            readonly organisationName?: string;
            readonly from?: string;
            readonly to?: string;
            /** @description Days between which the longest duration runs, earlier use included. */
            readonly clockFrom?: string;
            readonly clockTo?: string;
        };
        readonly CaseDeadlineView: {
            /** @description `room.what-is-due`. */
            readonly kind: string;
            readonly dueOn: string;
            /** @enum {string} */
            readonly waitsFor: "adviser" | "provider" | "participant";
            readonly subjectId?: string;
        };
        readonly CaseWaitView: {
            /** @enum {string} */
            readonly waitsFor: "adviser" | "provider" | "participant";
            readonly since: string;
        };
        readonly CaseView: {
            readonly participantId: string;
            readonly name: string;
            readonly born: string;
            readonly office: string;
            /** @enum {string} */
            readonly protection: "none" | "protected" | "strictly-protected" | "strictly-protected-abroad";
            readonly isShielded: boolean;
            readonly responsible?: string;
            readonly responsibleName?: string;
            readonly assignedOn?: string;
            readonly followUpFrom?: string;
            /** @enum {string} */
            readonly assistanceGroup?: "GODE_MULIGHETER" | "TRENGER_VEILEDNING" | "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE" | "JOBBE_DELVIS" | "LITEN_MULIGHET_TIL_A_JOBBE";
            readonly decidedOn?: string;
            /** @enum {string} */
            readonly decisionWork?: "returned" | "second-control";
            readonly participation?: components["schemas"]["CaseParticipationView"];
            readonly waitingSince?: string;
            readonly deadline?: components["schemas"]["CaseDeadlineView"];
            readonly waits: readonly components["schemas"]["CaseWaitView"][];
            readonly lastContactOn?: string;
            /** @description Last talk with somebody in no measure, or the first day of follow-up when there has been none. */
            readonly quietSince?: string;
        };
        readonly CasePageView: {
            readonly items: readonly components["schemas"]["CaseView"][];
            /** @description How many there are on all pages together. */
            readonly total: number;
            /** @description Place of the first row among all, from 1; 0 when there is none. */
            readonly position: number;
            /** @description Cursor for the next page, when there is one. */
            readonly next?: string;
            /** @description Cursor for the page before, when there is one. */
            readonly previous?: string;
        };
        readonly FilterCountView: {
            /** @enum {string} */
            readonly filter: "GODE_MULIGHETER" | "TRENGER_VEILEDNING" | "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE" | "JOBBE_DELVIS" | "LITEN_MULIGHET_TIL_A_JOBBE" | "new-to-me" | "waits-for-adviser" | "waits-for-participant" | "waits-for-provider" | "overdue" | "due-today" | "due-this-week" | "measure-event" | "in-measure" | "waiting-for-start" | "ends-soon" | "without-measure" | "long-quiet" | "without-decision" | "decision-under-work" | "under-30" | "unassigned";
            readonly count: number;
        };
        readonly HiddenPeopleView: {
            /** @description Absent when there are some, but too few to be told. */
            readonly count?: number;
        };
        readonly CaseCountsView: {
            readonly people: number;
            readonly counts: readonly components["schemas"]["FilterCountView"][];
            readonly hidden: components["schemas"]["HiddenPeopleView"];
        };
        readonly CaseSearchRequest: {
            /** @enum {string} */
            readonly sort?: "adviser" | "name" | "measure" | "group" | "deadline" | "attention" | "age" | "decided-on" | "participation-from" | "participation-to" | "waiting-since" | "last-contact" | "assigned-on" | "follow-up-from";
            /** @enum {string} */
            readonly direction?: "asc" | "desc";
            /** @description Place from the page before: what comes after it. */
            readonly after?: string;
            /** @description Place from the page after: what stands before it. */
            readonly before?: string;
            readonly size?: number;
            readonly filter?: readonly ("GODE_MULIGHETER" | "TRENGER_VEILEDNING" | "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE" | "JOBBE_DELVIS" | "LITEN_MULIGHET_TIL_A_JOBBE" | "new-to-me" | "waits-for-adviser" | "waits-for-participant" | "waits-for-provider" | "overdue" | "due-today" | "due-this-week" | "measure-event" | "in-measure" | "waiting-for-start" | "ends-soon" | "without-measure" | "long-quiet" | "without-decision" | "decision-under-work" | "under-30" | "unassigned")[];
            /** @description Nav unit number; all of the actor's offices without it. */
            readonly office?: string;
            /** @description Nav ident of the responsible adviser. */
            readonly adviser?: string;
            /** @enum {string} */
            readonly scope: "mine" | "office";
            readonly text: string;
        };
        readonly AdviserLoadView: {
            readonly adviserId: string;
            readonly name: string;
            /** @description Whether somebody with this id has signed in at one of the offices as adviser; others may still hold people from before. */
            readonly isAtOffice: boolean;
            readonly people: number;
            readonly newPeople: number;
            readonly overdue: number;
            readonly waitsForAdviser: number;
            readonly under30: number;
            readonly withoutDecision: number;
            readonly inMeasure: number;
        };
        readonly TeamView: {
            /** @description By name. */
            readonly items: readonly components["schemas"]["AdviserLoadView"][];
            readonly people: number;
            readonly unassigned: number;
            /** @description Of the unassigned: how many have a deadline that has passed. */
            readonly unassignedOverdue: number;
            readonly hidden: components["schemas"]["HiddenPeopleView"];
        };
        readonly CountyNumberView: {
            /** @enum {string} */
            readonly column: "GODE_MULIGHETER" | "TRENGER_VEILEDNING" | "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE" | "JOBBE_DELVIS" | "LITEN_MULIGHET_TIL_A_JOBBE" | "people" | "in-measure" | "waiting-for-start" | "without-measure" | "without-decision";
            readonly count?: number;
        };
        readonly CountyOfficeView: {
            readonly office: string;
            readonly name: string;
            readonly numbers: readonly components["schemas"]["CountyNumberView"][];
        };
        readonly CountyView: {
            readonly offices: readonly components["schemas"]["CountyOfficeView"][];
            /** @description All the offices together. */
            readonly together: readonly components["schemas"]["CountyNumberView"][];
            /** @description Numbers below this are hidden. */
            readonly smallestShown: number;
        };
        readonly SimulatedLengthView: {
            readonly months: number;
            readonly weeks: number;
            readonly days: number;
        };
        readonly SimulatedDurationView: {
            readonly maximum: components["schemas"]["SimulatedLengthView"];
            /** @description Absent when nothing is left. */
            readonly latestEnd?: string;
            readonly nextDecisionOn?: string;
        };
        readonly ChangedDurationView: {
            readonly from: components["schemas"]["SimulatedDurationView"];
            readonly to: components["schemas"]["SimulatedDurationView"];
        };
        readonly ChangedAnswerView: {
            readonly participantId: string;
            readonly name: string;
            readonly office: string;
            /** @enum {string} */
            readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @enum {string} */
            readonly from: "needs-assessment" | "missing-facts" | "stopped" | "not-eligible" | "eligible";
            /** @enum {string} */
            readonly to: "needs-assessment" | "missing-facts" | "stopped" | "not-eligible" | "eligible";
            /** @description Rules that decide the new outcome; steps of the duration when only that is otherwise. */
            readonly decidedBy: readonly string[];
            readonly duration?: components["schemas"]["ChangedDurationView"];
            /** @description The participation the answer is about. */
            readonly participationId?: string;
            /** @description The day asked about. */
            readonly startsOn: string;
        };
        readonly SimulationOfficeView: {
            readonly office: string;
            readonly name: string;
        };
        readonly SimulationTransitionView: {
            /** @enum {string} */
            readonly from: "needs-assessment" | "missing-facts" | "stopped" | "not-eligible" | "eligible";
            /** @enum {string} */
            readonly to: "needs-assessment" | "missing-facts" | "stopped" | "not-eligible" | "eligible";
        };
        readonly SimulationNumberView: {
            readonly count?: number;
        };
        readonly SimulationRowView: {
            /** @enum {string} */
            readonly measure?: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            readonly total: components["schemas"]["SimulationNumberView"];
            /** @description In the order of the offices. */
            readonly offices: readonly components["schemas"]["SimulationNumberView"][];
            /** @description In the order of the transitions. */
            readonly transitions: readonly components["schemas"]["SimulationNumberView"][];
        };
        readonly SimulationTableView: {
            readonly offices: readonly components["schemas"]["SimulationOfficeView"][];
            readonly transitions: readonly components["schemas"]["SimulationTransitionView"][];
            readonly measures: readonly components["schemas"]["SimulationRowView"][];
            readonly together: components["schemas"]["SimulationRowView"];
            /** @description Numbers below this are hidden from those who see nobody by name; 0 where nothing is hidden. */
            readonly smallestShown: number;
        };
        readonly SimulationFailureView: {
            readonly nb: string;
            readonly nn: string;
            readonly en: string;
        };
        readonly SimulationLineView: {
            /** @enum {string} */
            readonly kind: "answers" | "begun" | "done" | "progress" | "failed";
            /** @description With `begun`: the day asked about. */
            readonly askedOn?: string;
            /** @description With `begun`: measures whose answers may be otherwise. */
            readonly measures?: readonly ("TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK")[];
            /** @description With `begun`: people who are left out. */
            readonly hidden?: components["schemas"]["HiddenPeopleView"];
            /** @description With `progress`: how far, in whole percent. */
            readonly percent?: number;
            /** @description With `answers`: only for those who see the people. */
            readonly items?: readonly components["schemas"]["ChangedAnswerView"][];
            /** @description With `done`. */
            readonly table?: components["schemas"]["SimulationTableView"];
            /** @description With `failed`. */
            readonly problem?: components["schemas"]["SimulationFailureView"];
        };
        readonly LawChangeRequest: {
            /** @enum {string} */
            readonly kind: "new-value" | "end-condition" | "move-condition" | "add-condition";
            /** @description Id of the dated number, for a new value. */
            readonly parameter?: string;
            /** @description Key of the condition that ends or moves. */
            readonly condition?: string;
            /**
             * @description The measure; left out, a condition ends or moves in every measure that has it.
             * @enum {string}
             */
            readonly measure?: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            /** @description Name of the fact that a new condition asks for. */
            readonly fact?: string;
            /** @enum {string} */
            readonly comparison?: "is-true" | "is-false" | "at-least" | "at-most" | "on-or-after" | "on-or-before" | "years-at-least" | "years-below" | "one-of" | "none-of";
            /** @description The new value, or what a number is compared with. */
            readonly number?: number;
            /** @description What a day is compared with. */
            readonly day?: string;
            /** @description What a code is compared with. */
            readonly codes?: readonly string[];
            /** @description First day of a new value, a moved condition or a new one. */
            readonly from?: string;
            /** @description Last day of a condition that ends. */
            readonly lastDay?: string;
        };
        readonly SimulationRequest: {
            readonly changes: readonly components["schemas"]["LawChangeRequest"][];
            /** @enum {string} */
            readonly questions: "participations" | "all-measures";
            /**
             * @description Means something only for those who see people.
             * @enum {string}
             */
            readonly people?: "mine" | "offices";
            /** @description Only these measures; all that may be touched when left out. */
            readonly measures?: readonly ("TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK")[];
            /** @description The day asked about: after today, and the first day all the changes can be seen when left out. */
            readonly askedOn?: string;
        };
        readonly ProblemFieldError: {
            /** @description Path of the field in the request, such as `goal.text`. */
            readonly field: string;
            /** @description What to put right, in the language that was asked for. */
            readonly message: string;
        };
        /** @description RFC 9457. Some kinds have further members, such as both versions of a conflict. */
        readonly Problem: {
            /** @description The kind, `urn:fotfeste:problem:<code>`; stays the same from version to version. */
            readonly type: string;
            /** @description What is wrong, in the language of `Accept-Language`. */
            readonly title: string;
            readonly status: number;
            /** @description What to do next. */
            readonly detail?: string;
            /** @description The request, to be quoted when it is reported. */
            readonly instance: string;
            readonly errors?: readonly components["schemas"]["ProblemFieldError"][];
        } & {
            readonly [key: string]: unknown;
        };
    };
    responses: {
        /** @description Something in the request needs correcting; `errors` names the fields. */
        readonly Invalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in. */
        readonly SignedOut: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The role, the office or the session does not allow it. */
        readonly Refused: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not exist, or the caller has no access; the answer does not tell which. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It cannot be done as things stand; the answer says why. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A colleague changed the same fields; `theirs` and `yours` hold both. */
        readonly ChangedByOther: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content is too large. */
        readonly TooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content type is not supported. */
        readonly UnsupportedContent: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Understood, and cannot be carried out; or the Idempotency-Key names another command. */
        readonly NotPossible: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Asked too often within a time; `detail` names the limit. */
        readonly TooMany: {
            headers: {
                /** @description Seconds to wait. */
                readonly "Retry-After"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing. */
        readonly VersionMissing: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong here. Nothing was half saved. */
        readonly Unexpected: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service, or a register it needs, is down for a moment. */
        readonly Unavailable: {
            headers: {
                /** @description Seconds to wait. */
                readonly "Retry-After"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
        readonly IfMatch: string;
        /** @description The token of the session, from `GET /session`. */
        readonly CsrfToken: string;
        /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
        readonly IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly "Health.live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HealthView"];
                };
            };
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Health.ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReadinessView"];
                };
            };
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Health.health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReadinessView"];
                };
            };
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Session.session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Session.begin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Session.complete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Session.end": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Staff.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StaffListView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Draft.own": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftListView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Draft.find": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly kind: "registration" | "contact" | "needs-assessment" | "assistance-decision" | "decision-comment" | "decision-complaint" | "assessment" | "judgement" | "goal" | "plan-activity" | "plan-path" | "participant-answer" | "meeting" | "referral" | "hosted-referral" | "participation-change" | "participation-end" | "interim-report" | "final-report" | "proposal" | "message" | "measure-offering" | "vocational-profile" | "employer-contact" | "job-placement";
                /** @description Id of the thing written on: never an identity number. */
                readonly subject: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftSlotView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Draft.save": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly kind: "registration" | "contact" | "needs-assessment" | "assistance-decision" | "decision-comment" | "decision-complaint" | "assessment" | "judgement" | "goal" | "plan-activity" | "plan-path" | "participant-answer" | "meeting" | "referral" | "hosted-referral" | "participation-change" | "participation-end" | "interim-report" | "final-report" | "proposal" | "message" | "measure-offering" | "vocational-profile" | "employer-contact" | "job-placement";
                /** @description Id of the thing written on: never an identity number. */
                readonly subject: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaveDraftRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Draft.discard": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly kind: "registration" | "contact" | "needs-assessment" | "assistance-decision" | "decision-comment" | "decision-complaint" | "assessment" | "judgement" | "goal" | "plan-activity" | "plan-path" | "participant-answer" | "meeting" | "referral" | "hosted-referral" | "participation-change" | "participation-end" | "interim-report" | "final-report" | "proposal" | "message" | "measure-offering" | "vocational-profile" | "employer-contact" | "job-placement";
                /** @description Id of the thing written on: never an identity number. */
                readonly subject: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftSlotView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Draft.takeOver": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly kind: "registration" | "contact" | "needs-assessment" | "assistance-decision" | "decision-comment" | "decision-complaint" | "assessment" | "judgement" | "goal" | "plan-activity" | "plan-path" | "participant-answer" | "meeting" | "referral" | "hosted-referral" | "participation-change" | "participation-end" | "interim-report" | "final-report" | "proposal" | "message" | "measure-offering" | "vocational-profile" | "employer-contact" | "job-placement";
                /** @description Id of the thing written on: never an identity number. */
                readonly subject: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Document.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Document.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly documentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Document.pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly documentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Document.translate": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly documentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LanguageRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Document.make": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly documentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Document.sent": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly documentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SentRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Find.open": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 429: components["responses"]["TooMany"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Find.openWithReason": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenWithReasonRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 429: components["responses"]["TooMany"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Find.askOffice": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenWithReasonRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfficeAskedView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 429: components["responses"]["TooMany"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Find.search": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SearchRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FoundPeopleView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Registration.register": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        readonly responses: {
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationReceivedView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 429: components["responses"]["TooMany"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Registration.outcome": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly reference: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisteredView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Registration.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Registration.again": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EntryAnswers"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Registration.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
                readonly registrationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobSeekerAnswers"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Registration.end": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
                readonly registrationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndRegistrationRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegistrationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Person.contact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Person.changeContact": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContactRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Person.makeResponsible": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResponsibleRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssignedView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Person.assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssignRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssignedView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fact.all": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFactsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fact.confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KnownListRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFactsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fact.addEmployment": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmploymentRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFactsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fact.changeEmployment": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
                readonly factId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmploymentRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFactsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fact.removeEmployment": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
                readonly factId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFactsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fact.addSickLeave": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SickLeaveRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFactsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fact.changeSickLeave": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
                readonly factId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SickLeaveRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFactsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fact.removeSickLeave": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
                readonly factId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFactsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fact.addEducation": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EducationRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFactsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fact.changeEducation": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
                readonly factId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EducationRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFactsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fact.removeEducation": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
                readonly factId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFactsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fact.addBenefit": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BenefitRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFactsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fact.changeBenefit": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
                readonly factId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BenefitRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFactsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fact.removeBenefit": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
                readonly factId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonFactsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "FollowUp.of": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUpView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "FollowUp.start": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StartFollowUpRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUpView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "FollowUp.end": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
                readonly followUpId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndFollowUpRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUpView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "AccessRequest.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccessRequestsView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "AccessRequest.answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly requestId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnswerAccessRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccessRequestsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Reference.occupations": {
        readonly parameters: {
            readonly query: {
                /** @description Beginnings of words in a name, or of a code. */
                readonly text: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CodeNamesView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Reference.educations": {
        readonly parameters: {
            readonly query: {
                /** @description Beginnings of words in a name, or of a code. */
                readonly text: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CodeNamesView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Reference.offices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfficeChoicesView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Catalogue.all": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CatalogueView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Catalogue.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly code: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeasureDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Offering.filter": {
        readonly parameters: {
            readonly query?: {
                /** @description One or several measures. */
                readonly measure?: readonly ("TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK")[];
                /** @description Local office whose participants it must be meant for. */
                readonly office?: string;
                readonly county?: string;
                readonly municipality?: string;
                /** @description When one can begin. */
                readonly start?: readonly ("any-time" | "within-month" | "within-quarter" | "later" | "begun")[];
                /** @description ISO 639 codes, of which it must be given in one. */
                readonly language?: readonly string[];
                readonly enrolment?: readonly ("direct-decision" | "application")[];
                /** @description Organisation number of the provider. */
                readonly provider?: string;
                /** @description Only those that take enrolments today, or only those that do not. */
                readonly open?: boolean;
                readonly sort?: "name" | "place" | "provider" | "start" | "free" | "waiting";
                /** @description Without it, free places come with most first and everything else from A, or from the earliest. */
                readonly direction?: "asc" | "desc";
                /** @description From 1. */
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "OfferingWork.add": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewOfferingRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Offering.search": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OfferingSearchRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Offering.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly offeringId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "OfferingWork.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly offeringId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OfferingRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Company.search": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CompanySearchRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CompanyListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Municipality.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MunicipalityListView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Entry.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntryListView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Entry.add": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewEntryRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntryView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Entry.write": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly entryId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EntryRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntryView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Entry.publish": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly entryId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntryView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Entry.withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly entryId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntryView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Entry.history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly entryId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EntryHistoryView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderWork.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderRegisterView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderWork.add": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewProviderRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderWork.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly orgNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderWork.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly orgNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProviderRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderWork.history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly orgNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangeHistoryView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderWork.addContact": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly orgNumber: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProviderContactRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderWork.changeContact": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly contactId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProviderContactRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "AgreementWork.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementListView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "AgreementWork.add": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewProviderAgreementRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "AgreementWork.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly agreementId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "AgreementWork.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly agreementId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProviderAgreementRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "AgreementWork.history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly agreementId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangeHistoryView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "AgreementWork.takeOption": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly agreementId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "AgreementWork.announce": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly agreementId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlaceChangeRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "AgreementWork.withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly agreementId: string;
                readonly changeId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgreementDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "OfferingWork.history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly offeringId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangeHistoryView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "OfferingWork.open": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly offeringId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "OfferingWork.pause": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly offeringId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "OfferingWork.close": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly offeringId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingDetailView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Complaint.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionComplaintListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Complaint.register": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly decisionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterComplaintRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionComplaintView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Complaint.step": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly complaintId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ComplaintStepRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionComplaintView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Decision.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Decision.submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmitDecisionRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Decision.current": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionInForceView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Decision.approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly decisionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Decision.return": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly decisionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommentRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Decision.takeBack": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly decisionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Decision.withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly decisionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommentRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "LetterPreview.ofText": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WrittenRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LetterPreviewView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "LetterPreview.ofDecision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly decisionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LetterPreviewView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Needs.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NeedsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Needs.write": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NeedsRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NeedsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Waiting.list": {
        readonly parameters: {
            readonly query?: {
                /** @description `mine`: only people the actor is responsible for; left out: everybody the actor sees. */
                readonly of?: "mine" | "office";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WaitingListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Assessment.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssessmentListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Assessment.assess": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssessRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssessmentView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Assessment.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly assessmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AssessmentView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Case.assess": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseAnswerView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            /** @description The case cannot be assessed as it is given; `errors` names everything, in three languages. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["CaseRefusalView"];
                };
            };
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "EarlierTime.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EarlierTimeListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "EarlierTime.write": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WriteEarlierTimeRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EarlierTimeListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "EarlierTime.decide": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecideEarlierTimeRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EarlierTimeListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Judgement.judge": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JudgeRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JudgementView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Possibility.all": {
        readonly parameters: {
            readonly query?: {
                /** @description First day of the measure; today when left out. */
                readonly startsOn?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PossibilityListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Possibility.one": {
        readonly parameters: {
            readonly query?: {
                /** @description First day of the measure; today when left out. */
                readonly startsOn?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
                readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PossibilityView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "RecordedFact.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedFactListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "RecordedFact.record": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordFactRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedFactView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Rules.inForce": {
        readonly parameters: {
            readonly query?: {
                /** @description The day the rules are asked about; today when left out. */
                readonly asOf?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RulesView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Participation.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParticipationListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Participation.refer": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReferralRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParticipationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Participation.rehearseReferral": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReferralRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Participation.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParticipationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Participation.step": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StepRequestBody"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParticipationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Participation.rehearseStep": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StepRequestBody"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Change.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParticipationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Change.rehearse": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Change.startNeeds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartNeedsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Change.record": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AgreementRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParticipationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Change.review": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReviewRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParticipationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Undo.undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParticipationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Undo.rehearse": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Attainment.record": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttainmentRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParticipationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Combination.about": {
        readonly parameters: {
            readonly query: {
                readonly measure: "TILTAKSPENGER" | "AVKLARING" | "ARBEIDSTRENING" | "OPPFOLGING" | "JOBBKLUBB" | "DIGITALT_OPPFOLGINGSTILTAK" | "MENTOR" | "FUNKSJONSASSISTANSE" | "ARBEIDSMARKEDSOPPLAERING" | "NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV" | "STUDIESPESIALISERING" | "FAG_OG_YRKESOPPLAERING" | "HOYERE_YRKESFAGLIG_UTDANNING" | "HOYERE_UTDANNING" | "SOMMERJOBB" | "MIDLERTIDIG_LONNSTILSKUDD" | "VARIG_LONNSTILSKUDD" | "INKLUDERINGSTILSKUDD" | "ARBEIDSRETTET_REHABILITERING" | "ARBEIDSFORBEREDENDE_TRENING" | "VARIG_TILRETTELAGT_ARBEID_SKJERMET" | "VTAO" | "TILRETTELAGT_ARBEID_ORDINAER" | "ARBEID_MED_STOTTE" | "INDIVIDUELL_JOBBSTOTTE" | "INDIVIDUELL_JOBBSTOTTE_UNG" | "UNGDOMSGARANTI" | "FIREARIG_LONNSTILSKUDD" | "UNGDOMSPROGRAM" | "AKTIVITETSPENGER" | "EKSPERTBISTAND" | "KVALIFISERINGSPROGRAM" | "INTRODUKSJONSPROGRAM" | "DAGPENGER_UNDER_TILTAK";
                /** @description Today when left out. */
                readonly startsOn?: string;
                readonly endsOn?: string;
                /** @description Organisation number of the enterprise. */
                readonly host?: string;
                /** @description The participation itself, when there is one: it is not beside itself. */
                readonly participationId?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CombinationsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Report.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Report.accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly reportId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Report.return": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly reportId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["QuestionRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Report.pdf": {
        readonly parameters: {
            readonly query: {
                readonly language: "nb" | "nn" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly reportId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Application.list": {
        readonly parameters: {
            readonly query?: {
                readonly offering?: string;
                /** @description Those to decide, on the waiting list, placed or settled; all of them when it is left out. */
                readonly view?: "waiting-list" | "to-decide" | "placed" | "settled";
                readonly page?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Application.search": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApplicationSearchRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Application.decide": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecisionsRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Application.rehearse": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecisionsRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Application.undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UndoDecisionsRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Application.rehearseUndo": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UndoDecisionsRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Cancellation.cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly offeringId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CancellationRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancellationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Cancellation.rehearse": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly offeringId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CancellationRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CancellationRehearsalView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Forecast.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly offeringId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ForecastView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Forecast.starts": {
        readonly parameters: {
            readonly query: {
                /** @description One or several offerings. */
                readonly offering: readonly string[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OfferingStartsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Attendance.week": {
        readonly parameters: {
            readonly query: {
                readonly week: string;
                readonly offering?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceWeekView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Attendance.asLastWeek": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AsLastWeekRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceWeekView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Attendance.readOwn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Attendance.write": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttendanceCellRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceEntryView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Attendance.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Attendance.reopen": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenWeekRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttendanceView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ReportPlan.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportPlanView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ReportPlan.readOwn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportPlanView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ReportPlan.remind": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportPlanView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Checkpoint.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckpointListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Checkpoint.due": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DueCheckpointsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Checkpoint.record": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly point: "month-1" | "month-3" | "month-6" | "month-12" | "month-18" | "month-24";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CheckpointRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckpointListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Checkpoint.followUp": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobFollowUpRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckpointListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Checkpoint.give": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConsentRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckpointConsentView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Checkpoint.withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConsentWithdrawalRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckpointConsentView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ReportingTerms.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportingTermsListView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ReportingTerms.set": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly agreementId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportingTermsRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportingTermsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Provider.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderParticipationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Provider.markRead": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderParticipationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Provider.takeIn": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderParticipationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Provider.setStartDate": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StartDateRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderParticipationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Provider.addGoal": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GoalRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderParticipationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Provider.assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProviderTeamRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderParticipationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Provider.judge": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SuitabilityRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderParticipationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderReport.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderReport.sendInterim": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InterimReportRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderReport.sendFinal": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FinalReportRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderReport.resendInterim": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly reportId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InterimReportRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderReport.resendFinal": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly reportId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FinalReportRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderReport.pdf": {
        readonly parameters: {
            readonly query: {
                readonly language: "nb" | "nn" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly reportId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/pdf": string;
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Share.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShareView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Share.ofPerson": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShareListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Share.shown": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShareShownRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShareView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Share.answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly field: "contact" | "name" | "education" | "work-experience" | "adaptation" | "language" | "course" | "content" | "background" | "plan-goal" | "job-wishes";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShareAnswerRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShareView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Share.withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly field: "contact" | "name" | "education" | "work-experience" | "adaptation" | "language" | "course" | "content" | "background" | "plan-goal" | "job-wishes";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShareWithdrawalRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShareView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Share.rehearse": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly field: "contact" | "name" | "education" | "work-experience" | "adaptation" | "language" | "course" | "content" | "background" | "plan-goal" | "job-wishes";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShareWithdrawalRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Share.withdrawFromMeasure": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly consent: "take-part" | "health-information";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShareWithdrawalRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ShareView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Share.rehearseFromMeasure": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly consent: "take-part" | "health-information";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShareWithdrawalRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "SharePackage.one": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly agreementId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SharePackageView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "SharePackage.set": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly agreementId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SharePackageRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SharePackageView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "JobSupport.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobSupportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "JobSupport.saveProfile": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProfileRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobSupportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "JobSupport.addContact": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobSupportContactRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobSupportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "JobSupport.changeContact": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly contactId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobSupportContactRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobSupportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "JobSupport.removeContact": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly contactId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobSupportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "JobSupport.addJob": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobSupportJobRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobSupportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "JobSupport.changeJob": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly jobId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobSupportJobRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobSupportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderJobSupport.read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobSupportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderJobSupport.saveProfile": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProfileRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobSupportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderJobSupport.addContact": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobSupportContactRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobSupportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderJobSupport.changeContact": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly contactId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobSupportContactRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobSupportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderJobSupport.removeContact": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly contactId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobSupportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderJobSupport.addJob": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobSupportJobRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobSupportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderJobSupport.changeJob": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly jobId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobSupportJobRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobSupportView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "EmployerVisit.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployerVisitListView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "EmployerVisit.record": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EmployerVisitRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployerVisitListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "EmployerVisit.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly visitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmployerVisitListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fidelity.own": {
        readonly parameters: {
            readonly query?: {
                readonly offeringId?: string;
                readonly from?: string;
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FidelitySheetView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fidelity.judgeOwn": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FidelityJudgementRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FidelitySheetView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fidelity.providers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FidelityProvidersView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fidelity.read": {
        readonly parameters: {
            readonly query?: {
                readonly offeringId?: string;
                readonly from?: string;
                readonly to?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly organisation: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FidelitySheetView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fidelity.judge": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly organisation: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FidelityJudgementRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FidelitySheetView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Fidelity.setTerms": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly organisation: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobStartTermsRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FidelitySheetView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderList.list": {
        readonly parameters: {
            readonly query?: {
                readonly sort?: "adviser" | "name" | "start" | "end" | "offering" | "due" | "status" | "shared";
                readonly direction?: "ascending" | "descending";
                /** @description The participation that the page before ended with. */
                readonly after?: string;
                /** @description The participation that the page after begins with. */
                readonly before?: string;
                readonly offering?: string;
                /** @description Only the lists that the reader has chosen as their own. */
                readonly lists?: "own";
                /** @description Leaves out those who have left, until the provider's access to them expires by itself. */
                readonly ended?: "hidden";
                readonly status?: "withdrawn" | "completed" | "interrupted" | "ended" | "wrongly-registered" | "draft" | "awaiting-approval" | "applied" | "under-consideration" | "waiting-list" | "awaiting-start" | "participating" | "not-applicable" | "registration-begun";
                readonly only?: "mine" | "waiting" | "answered" | "due" | "unread" | "new";
                /** @description Somebody at the provider, or `nobody`. */
                readonly adviser?: string;
                readonly coAdviser?: string;
                /** @description Nav unit number. */
                readonly office?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderList.counts": {
        readonly parameters: {
            readonly query?: {
                readonly offering?: string;
                /** @description Only the lists that the reader has chosen as their own. */
                readonly lists?: "own";
                /** @description Leaves out those who have left, until the provider's access to them expires by itself. */
                readonly ended?: "hidden";
                readonly status?: "withdrawn" | "completed" | "interrupted" | "ended" | "wrongly-registered" | "draft" | "awaiting-approval" | "applied" | "under-consideration" | "waiting-list" | "awaiting-start" | "participating" | "not-applicable" | "registration-begun";
                readonly only?: "mine" | "waiting" | "answered" | "due" | "unread" | "new";
                /** @description Somebody at the provider, or `nobody`. */
                readonly adviser?: string;
                readonly coAdviser?: string;
                /** @description Nav unit number. */
                readonly office?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderCountsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderList.offerings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderOfferingsView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderList.follow": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly offeringId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderOfferingsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderList.unfollow": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly offeringId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderOfferingsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderList.team": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProviderTeamView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Proposal.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposalListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Proposal.approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly proposalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposalApprovalRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ParticipationView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Proposal.rehearse": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly proposalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposalApprovalRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RehearsalView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Proposal.reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly proposalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposalRejectionRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposalListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderProposal.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposalListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderProposal.propose": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposalRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposalListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderProposal.recall": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly proposalId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProposalListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Message.thread": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageThreadView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Message.send": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MessageRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageThreadView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Message.markRead": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageThreadView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Message.attach": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttachmentView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Message.open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
                readonly attachmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Message.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly attachmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttachmentView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderMessage.thread": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageThreadView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderMessage.send": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MessageRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageThreadView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderMessage.markRead": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageThreadView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderMessage.attach": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttachmentView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderMessage.open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
                readonly attachmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderMessage.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly attachmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttachmentView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Meeting.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeetingListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Meeting.set": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MeetingRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeetingListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Meeting.cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly meetingId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeetingListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderMeeting.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeetingListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderMeeting.set": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MeetingRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeetingListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "ProviderMeeting.cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly meetingId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeetingListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Unread.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnreadListView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Unread.count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnreadCountView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Unread.countForProvider": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnreadCountView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Link.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Link.send": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LinkRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Link.revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
                readonly linkId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LinkRevocationRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Link.markRead": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "LinkDoor.greet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LinkTokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkGreetingView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 429: components["responses"]["TooMany"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "LinkDoor.sendCode": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LinkTokenRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkCodeView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 429: components["responses"]["TooMany"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "LinkDoor.open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LinkCodeRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedLinkView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 429: components["responses"]["TooMany"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "LinkDoor.questions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LinkSessionRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkQuestionsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 429: components["responses"]["TooMany"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "LinkDoor.answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LinkAnswersRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkReceiptView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 429: components["responses"]["TooMany"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Plan.plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlanView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Plan.setGoal": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlanGoalRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlanGoalView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Plan.goalHistory": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GoalHistoryView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Plan.addActivity": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewActivityRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivityView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Answer.write": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AnswerReceiptView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Activity.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ActivityRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivityView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Activity.move": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MoveRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivityView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Activity.agree": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AgreeRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivityView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Activity.history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivityHistoryView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Paths.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PathListView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Paths.add": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PathRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PathView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Paths.rehearse": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PathRehearsalRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PathRehearsalView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Path.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly pathId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PathRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PathView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Path.remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly pathId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Path.choose": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly pathId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PathView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Template.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TemplateListView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Template.add": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TemplateRequest"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TemplateView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Template.change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly templateId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TemplateRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TemplateView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Template.close": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly templateId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TemplateView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Template.open": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The version that was seen, as the reply gave it in `version`: `"7"`. Fields that only a colleague changed since stay as they are. */
                readonly "If-Match": components["parameters"]["IfMatch"];
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path: {
                readonly templateId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TemplateView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 412: components["responses"]["ChangedByOther"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 428: components["responses"]["VersionMissing"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Case.header": {
        readonly parameters: {
            readonly query?: {
                /** @description The case as it was recorded when this day ended; without it, as it is now. */
                readonly asOf?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonHeaderView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Case.overview": {
        readonly parameters: {
            readonly query?: {
                /** @description The case as it was recorded when this day ended; without it, as it is now. */
                readonly asOf?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverviewView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Case.timeline": {
        readonly parameters: {
            readonly query?: {
                /** @description The case as it was recorded when this day ended; without it, as it is now. */
                readonly asOf?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TimelineView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Case.history": {
        readonly parameters: {
            readonly query?: {
                /** @description The case as it was recorded when this day ended; without it, as it is now. */
                readonly asOf?: string;
                /** @description Where the page before this one ended: its `next`. */
                readonly after?: string;
                /** @description Rooms in which it happened, parted by commas, such as `plan,participation`; all without it. */
                readonly rooms?: string;
                readonly kind?: "changes" | "sharing";
            };
            readonly header?: never;
            readonly path: {
                readonly participantId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HistoryView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Caseload.mine": {
        readonly parameters: {
            readonly query?: {
                readonly sort?: "adviser" | "name" | "measure" | "group" | "deadline" | "attention" | "age" | "decided-on" | "participation-from" | "participation-to" | "waiting-since" | "last-contact" | "assigned-on" | "follow-up-from";
                readonly direction?: "asc" | "desc";
                /** @description Place from the page before: what comes after it. */
                readonly after?: string;
                /** @description Place from the page after: what stands before it. */
                readonly before?: string;
                readonly size?: number;
                readonly filter?: readonly ("GODE_MULIGHETER" | "TRENGER_VEILEDNING" | "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE" | "JOBBE_DELVIS" | "LITEN_MULIGHET_TIL_A_JOBBE" | "new-to-me" | "waits-for-adviser" | "waits-for-participant" | "waits-for-provider" | "overdue" | "due-today" | "due-this-week" | "measure-event" | "in-measure" | "waiting-for-start" | "ends-soon" | "without-measure" | "long-quiet" | "without-decision" | "decision-under-work" | "under-30" | "unassigned")[];
                /** @description Nav unit number; all of the actor's offices without it. */
                readonly office?: string;
                /** @description Nav ident of the responsible adviser. */
                readonly adviser?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePageView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Caseload.mineCounts": {
        readonly parameters: {
            readonly query?: {
                readonly filter?: readonly ("GODE_MULIGHETER" | "TRENGER_VEILEDNING" | "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE" | "JOBBE_DELVIS" | "LITEN_MULIGHET_TIL_A_JOBBE" | "new-to-me" | "waits-for-adviser" | "waits-for-participant" | "waits-for-provider" | "overdue" | "due-today" | "due-this-week" | "measure-event" | "in-measure" | "waiting-for-start" | "ends-soon" | "without-measure" | "long-quiet" | "without-decision" | "decision-under-work" | "under-30" | "unassigned")[];
                /** @description Nav unit number; all of the actor's offices without it. */
                readonly office?: string;
                /** @description Nav ident of the responsible adviser. */
                readonly adviser?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseCountsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Caseload.office": {
        readonly parameters: {
            readonly query?: {
                readonly sort?: "adviser" | "name" | "measure" | "group" | "deadline" | "attention" | "age" | "decided-on" | "participation-from" | "participation-to" | "waiting-since" | "last-contact" | "assigned-on" | "follow-up-from";
                readonly direction?: "asc" | "desc";
                /** @description Place from the page before: what comes after it. */
                readonly after?: string;
                /** @description Place from the page after: what stands before it. */
                readonly before?: string;
                readonly size?: number;
                readonly filter?: readonly ("GODE_MULIGHETER" | "TRENGER_VEILEDNING" | "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE" | "JOBBE_DELVIS" | "LITEN_MULIGHET_TIL_A_JOBBE" | "new-to-me" | "waits-for-adviser" | "waits-for-participant" | "waits-for-provider" | "overdue" | "due-today" | "due-this-week" | "measure-event" | "in-measure" | "waiting-for-start" | "ends-soon" | "without-measure" | "long-quiet" | "without-decision" | "decision-under-work" | "under-30" | "unassigned")[];
                /** @description Nav unit number; all of the actor's offices without it. */
                readonly office?: string;
                /** @description Nav ident of the responsible adviser. */
                readonly adviser?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePageView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Caseload.officeCounts": {
        readonly parameters: {
            readonly query?: {
                readonly filter?: readonly ("GODE_MULIGHETER" | "TRENGER_VEILEDNING" | "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE" | "JOBBE_DELVIS" | "LITEN_MULIGHET_TIL_A_JOBBE" | "new-to-me" | "waits-for-adviser" | "waits-for-participant" | "waits-for-provider" | "overdue" | "due-today" | "due-this-week" | "measure-event" | "in-measure" | "waiting-for-start" | "ends-soon" | "without-measure" | "long-quiet" | "without-decision" | "decision-under-work" | "under-30" | "unassigned")[];
                /** @description Nav unit number; all of the actor's offices without it. */
                readonly office?: string;
                /** @description Nav ident of the responsible adviser. */
                readonly adviser?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CaseCountsView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Caseload.search": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CaseSearchRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePageView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Team.team": {
        readonly parameters: {
            readonly query?: {
                /** @description Nav unit number; all of the lead's offices without it. */
                readonly office?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TeamView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "County.county": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CountyView"];
                };
            };
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
    readonly "Simulation.simulate": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A name for the command, made by the caller. Sent again under the same name, the command changes nothing twice and gets the same reply. Not required: a command without one is carried out each time it is sent, so only a caller that never repeats may leave it out. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The token of the session, from `GET /session`. */
                readonly "X-CSRF-Token": components["parameters"]["CsrfToken"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SimulationRequest"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-ndjson": components["schemas"]["SimulationLineView"];
                };
            };
            readonly 400: components["responses"]["Invalid"];
            readonly 401: components["responses"]["SignedOut"];
            readonly 403: components["responses"]["Refused"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 415: components["responses"]["UnsupportedContent"];
            readonly 422: components["responses"]["NotPossible"];
            readonly 500: components["responses"]["Unexpected"];
            readonly 503: components["responses"]["Unavailable"];
        };
    };
}

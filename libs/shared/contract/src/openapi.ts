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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly HealthView: Record<string, never>;
        readonly OfficeView: {
            readonly number: string;
            readonly name: string;
        };
        readonly ActorView: {
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly role: "adviser" | "team-lead" | "measure-coordinator" | "provider-coordinator" | "provider-adviser" | "county" | "administrator" | "system";
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
        readonly DraftSummaryView: {
            /** @enum {string} */
            readonly kind: "registration" | "contact" | "needs-assessment" | "assistance-decision" | "assessment" | "judgement" | "goal" | "plan-activity" | "meeting" | "referral" | "hosted-referral" | "participation-change" | "participation-end" | "interim-report" | "final-report" | "proposal" | "measure-offering";
            readonly subject: string;
            readonly participantId?: string;
            readonly savedAt: string;
            readonly expiresOn?: string;
            readonly isExpiringSoon: boolean;
        };
        readonly DraftListView: {
            readonly items: readonly components["schemas"]["DraftSummaryView"][];
        };
        readonly DraftView: {
            /** @description Fields by name, as the page defines them. */
            readonly content: {
                readonly [key: string]: unknown;
            };
            /** @enum {string} */
            readonly kind: "registration" | "contact" | "needs-assessment" | "assistance-decision" | "assessment" | "judgement" | "goal" | "plan-activity" | "meeting" | "referral" | "hosted-referral" | "participation-change" | "participation-end" | "interim-report" | "final-report" | "proposal" | "measure-offering";
            readonly subject: string;
            readonly participantId?: string;
            readonly authorId: string;
            readonly authorName: string;
            /** @description Whether the one who asks is the author. Others follow, or take over. */
            readonly isOwn: boolean;
            readonly sharedWith: readonly string[];
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
        readonly SaveDraftRequest: {
            /** @description Fields by name, at most 200 kB as JSON. */
            readonly content: {
                readonly [key: string]: unknown;
            };
            /** @description Whom it is about; absent while there is no participant yet. */
            readonly participantId?: string;
            /** @description The version this save builds on; absent for the first save. */
            readonly ifVersion?: number;
            /** @description Ids of colleagues who may follow and take over; absent leaves them as they are. */
            readonly sharedWith?: readonly string[];
        };
    };
    responses: never;
    parameters: never;
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
                    readonly "application/json": components["schemas"]["HealthView"];
                };
            };
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
                    readonly "application/json": components["schemas"]["HealthView"];
                };
            };
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
        };
    };
    readonly "Session.end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
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
        };
    };
    readonly "Draft.find": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly kind: "registration" | "contact" | "needs-assessment" | "assistance-decision" | "assessment" | "judgement" | "goal" | "plan-activity" | "meeting" | "referral" | "hosted-referral" | "participation-change" | "participation-end" | "interim-report" | "final-report" | "proposal" | "measure-offering";
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
        };
    };
    readonly "Draft.save": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly kind: "registration" | "contact" | "needs-assessment" | "assistance-decision" | "assessment" | "judgement" | "goal" | "plan-activity" | "meeting" | "referral" | "hosted-referral" | "participation-change" | "participation-end" | "interim-report" | "final-report" | "proposal" | "measure-offering";
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
        };
    };
    readonly "Draft.discard": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly kind: "registration" | "contact" | "needs-assessment" | "assistance-decision" | "assessment" | "judgement" | "goal" | "plan-activity" | "meeting" | "referral" | "hosted-referral" | "participation-change" | "participation-end" | "interim-report" | "final-report" | "proposal" | "measure-offering";
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
        };
    };
    readonly "Draft.takeOver": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly kind: "registration" | "contact" | "needs-assessment" | "assistance-decision" | "assessment" | "judgement" | "goal" | "plan-activity" | "meeting" | "referral" | "hosted-referral" | "participation-change" | "participation-end" | "interim-report" | "final-report" | "proposal" | "measure-offering";
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
        };
    };
}

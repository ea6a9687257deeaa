/** Days a lead has to answer a request to delete what was written for the sake of privacy. The product's own choice: the law asks that it be done without undue delay (personvernforordningen art. 12 (3), 17). */
export const erasureAnswerDays = 14;

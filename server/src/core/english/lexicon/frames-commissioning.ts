/** Work that others are made to do. One frame a line; `grammar/frame.ts` tells how to read them. From valency dictionaries and everyday working prose. */

/** Evidence that somebody else is made to work up. The subject is the candidate. */
export const commissioning = `
ask|tell|get|have|let|pay|hire|commission|instruct|task|request [@team] to? @studying
ask|tell|get|have|let|pay|hire [@team] to? work|figure|find out
ask|tell|get|have * to? @studying
get|have * to? count|measure|calculate|interview|survey|investigate
ask|tell|get|have|let * to? work|figure|find out
ask|tell|get|have|let [@team] to? tot|tally up
have|let|get [@team] to? check|analyse|analyze|count|investigate|pull|find|calculate|measure|compare|inspect|research|model|survey|test|estimate|examine|verify|look|dig
ask|tell [@team] to check|analyse|analyze|investigate|pull|find|calculate|measure|compare|inspect|research|survey|estimate|examine|verify|dig|summarise|summarize|look|go
have|let|get|ask|tell [@team] to? build|make|create|prepare|produce|write|run|do [forecast|model|analysis|study|survey|report|estimate|comparison|research|interviews]
ask|tell [@team] to interview
ask|tell [@team] to talk|speak to|with [customer|customers|user|users|client|clients|patient|patients|family|families|driver|drivers|tenant|tenants|guest|guests|parent|parents]
have|let|get|ask|tell [@team] to? go|look|trawl|comb|sift|wade|read through|over|into
have|let|get [@team] to? read|review|skim [report|reports|log|logs|transcript|transcripts|ticket|tickets|record|records|survey|surveys|file|files|complaint|complaints]
have|let|get|ask * to? check|count|verify|test|analyse|analyze|inspect [@document]
have|let|get|ask|tell [@team] to? build|make|create|prepare|produce|write|run|do|conduct|perform @inquiry
have|let|get|ask|tell [@team] to? run|write|do [regression|regressions|query|queries|numbers|figures|statistics]
request|order|commission|procure|buy ..? @inquiry ..? from|by|at|with [@team]
leave|delegate|outsource|subcontract|assign|entrust|farm ..? @inquiry ..? to [@team]
have|get [someone|somebody] ..? look|check|analyse|count|pull|find|calculate|dig
`;

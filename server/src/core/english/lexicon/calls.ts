/** Calls that a verb makes together with what stands behind it; `frame.ts` tells how to read them. */
export const calling = `
tell|order|instruct|ask * to stop|drop|cut|kill|cancel|halt|pause|leave|skip|wait
go for * one|version|option|solution|way
settle on|for
rule that
put foot down
stand firm|ground
let * go|expire|lapse|die
let * run out
put [money|budget|reserve] into
bring forward
draw [line|consequence|consequences]
say no|stop|enough
limit|restrict|confine * to
`;

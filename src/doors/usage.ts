/** Wrong words on the command line: the sentence is shown with the help, exit code 2. */
export class UsageFault extends Error {}

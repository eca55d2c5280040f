/** What was asked for can not be done; the message is one clear sentence for the person at the terminal. */
export class CliError extends Error {}

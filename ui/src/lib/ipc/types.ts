/** The program's types and commands, generated from its Rust code. */
export type * from "./generated";
export type { Host } from "./generated/commands";

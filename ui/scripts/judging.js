import { readFileSync } from "node:fs";

/** The program's types whose ids stand for a finding. */
const JUDGED = [
  "Verdict",
  "SourceVerdict",
  "LinkVerdict",
  "SummaryVerdict",
  "IdentityVerdict",
  "RehearsalVerdict",
  "Reason",
  "Cause",
  "SourceNote",
  "RowNote",
  "Scope",
];

/** The ids of a type, from the file that the program's tests generate. */
function idsOf(name) {
  const file = new URL(`../src/lib/ipc/generated/${name}.ts`, import.meta.url);
  return [...readFileSync(file, "utf8").matchAll(/"(\w+)"/g)].map((match) => match[1]).sort();
}

const ids = new Map(JUDGED.map((name) => [idsOf(name).join(), name]));

/** The name of the judged type of an expression, even if the value may be missing. */
function judged(type) {
  const members = type.isUnion() ? type.types : [type];
  const literals = members.filter((member) => member.isStringLiteral()).map((member) => member.value);
  return ids.get(literals.sort().join()) ?? null;
}

/** Forbids deciding anything from such ids: the page shows a finding by its sign and its sentences, which the program sends. */
export const judging = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      rule: "A rule about a {{name}} belongs to the crate `presentation`, and what comes of it to the view.",
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const check = (node) => {
      const name = judged(services.getTypeAtLocation(node));
      if (name) context.report({ node, messageId: "rule", data: { name } });
      return name !== null;
    };
    return {
      BinaryExpression(node) {
        if (!/^[!=]==?$/.test(node.operator)) return;
        const missing = [node.left, node.right].some(
          (side) => (side.type === "Literal" && side.value === null) || side.name === "undefined",
        );
        if (!missing && !check(node.left)) check(node.right);
      },
      SwitchStatement(node) {
        check(node.discriminant);
      },
      "MemberExpression[computed=true]"(node) {
        check(node.property);
      },
      "CallExpression[callee.property.name=/^(includes|indexOf|has|get|startsWith|endsWith)$/]"(node) {
        if (!node.arguments.some((argument) => argument.type !== "SpreadElement" && check(argument)))
          check(node.callee.object);
      },
    };
  },
};

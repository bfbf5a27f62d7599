// Rules of the style guide that ESLint does not bring along, each selectors and a sentence.

const forbid = (message, selectors) => ({
  create: (context) => ({ [selectors.join(', ')]: (node) => context.report({ node, message }) }),
});

/** Nest fills parameters by their type or decorator; any other function with four takes an object. */
const INJECTED = [
  'ClassDeclaration[decorators.length>0] > ClassBody > MethodDefinition[kind="constructor"] > *',
  'Property[key.name="useFactory"] > *',
  ':has(> [decorators.length>0])',
].join(', ');

export const houseRules = {
  'params-max': forbid('At most 3 positional parameters: take an object.', [
    `:function[params.length>3]:not(${INJECTED})`,
  ]),
  'no-double-cast': forbid('A cast through unknown switches the compiler off: write a type guard.', [
    'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
  ]),
  'no-float-points': forbid('Points are decimals: read, rounded and written by #kernel.', [
    'CallExpression[callee.name="parseFloat"]',
    'CallExpression[callee.property.name=/^(parseFloat|toFixed|toPrecision)$/]',
    'CallExpression[callee.object.name="Math"][callee.property.name=/^(round|floor|ceil|trunc)$/]',
  ]),
};

/** Learned weights as code. */
import { type PackedWeights, packWeights } from '../../lib/packed-weights';

/** Two constants, as the formatter would write them; no text has quotes of both kinds in it. */
export function codeOf(name: string, weights: Int8Array): string {
  const { gaps, steps }: PackedWeights = packWeights(weights);
  return `export const ${name}GAPS =${quoted(gaps)};\nexport const ${name}WEIGHTS =${quoted(steps)};\n`;
}

function quoted(text: string): string {
  const quote = text.includes("'") ? '"' : "'";
  return `\n  ${quote}${text.replace(/\\/g, '\\\\')}${quote}`;
}

/** Group Policy templates (ADMX and, per language, ADML) from the policy schema: one setting per top-level key. */
import { listKeys, type PolicyKey } from '../../lib/policy/keys';
import { escapeXml } from './plist';
import type { Rollout } from './rollout';

export const ADML_LANGUAGES = { en: 'en-US', ru: 'ru-RU', kk: 'kk-KZ' } as const;
type Language = keyof typeof ADML_LANGUAGES;

const SCHEMA = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const AS_JSON: Record<Language, string> = {
  en: 'As JSON on one line, e.g.',
  ru: 'В виде JSON одной строкой, например',
  kk: 'JSON түрінде, бір жолмен, мысалы',
};
const EXAMPLE: Record<Language, string> = { en: 'Example:', ru: 'Пример:', kk: 'Мысалы:' };

const settings = () => listKeys().filter(({ path }) => !/[.[]/.test(path));

export function admx({ chromiumId }: Rollout, browser: string, registry: string): string {
  const key = `${registry}\\3rdparty\\extensions\\${chromiumId}\\policy`;
  const policies = settings().map((setting) => policyElement(setting, key));
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions revision="1.0" schemaVersion="1.0" xmlns="${SCHEMA}">
  <policyNamespaces>
    <target prefix="saqtan" namespace="Saqtan.Policies.${browser}" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="Any" displayName="$(string.Any)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="Saqtan" displayName="$(string.Saqtan)" />
  </categories>
  <policies>
${policies.join('\n')}
  </policies>
</policyDefinitions>
`;
}

function policyElement({ path, type, choices }: PolicyKey, key: string): string {
  const attributes = `class="Both" displayName="$(string.${path})" explainText="$(string.${path}_Explain)" key="${escapeXml(key)}" presentation="$(presentation.${path})"`;
  return `    <policy name="${path}" ${attributes}>
      <parentCategory ref="Saqtan" />
      <supportedOn ref="Any" />
      <elements>
        ${valueElement(path, type, choices)}
      </elements>
    </policy>`;
}

function valueElement(path: string, type: PolicyKey['type'], choices?: readonly string[]): string {
  const named = `id="${path}" valueName="${path}"`;
  if (type === 'integer') return `<decimal ${named} minValue="1" maxValue="1000000" required="true" />`;
  if (type !== 'string' || !choices) return `<text ${named} maxLength="16384" required="true" />`;
  const items = choices.map(
    (choice) => `<item displayName="$(string.${path}_${choice})"><value><string>${choice}</string></value></item>`,
  );
  return `<enum ${named} required="true">${items.join('')}</enum>`;
}

export function adml(browser: string, language: Language): string {
  const strings = settings().flatMap((setting) => stringsOf(setting, language));
  const presentations = settings().map(presentationOf);
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources revision="1.0" schemaVersion="1.0" xmlns="${SCHEMA}">
  <displayName>Saqtan</displayName>
  <description>Saqtan, ${browser}</description>
  <resources>
    <stringTable>
      <string id="Saqtan">Saqtan</string>
      <string id="Any">${browser}</string>
${strings.map(([id, text]) => `      <string id="${id}">${escapeXml(text)}</string>`).join('\n')}
    </stringTable>
    <presentationTable>
${presentations.join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;
}

function stringsOf({ path, type, choices, facts, words }: PolicyKey, language: Language): [string, string][] {
  const [title, description] = words[language];
  const isJson = type === 'array' || type === 'object';
  const example = typeof facts.example === 'string' ? facts.example : JSON.stringify(facts.example);
  const explained = `${description}\n\n${isJson ? AS_JSON[language] : EXAMPLE[language]} ${example}`;
  const named = type === 'string' && choices ? choices : [];
  return [
    [path, title],
    [`${path}_Explain`, explained],
    ...named.map((choice): [string, string] => [`${path}_${choice}`, choice]),
  ];
}

function presentationOf({ path, type, choices }: PolicyKey): string {
  const control =
    type === 'integer'
      ? `<decimalTextBox refId="${path}">${path}</decimalTextBox>`
      : type === 'string' && choices
        ? `<dropdownList refId="${path}" noSort="true">${path}</dropdownList>`
        : `<textBox refId="${path}"><label>${path}</label></textBox>`;
  return `      <presentation id="${path}">${control}</presentation>`;
}

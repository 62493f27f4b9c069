/** Short frames around a name, with any ordinary word ({w}) of the news beside it: what stands there must not matter. */
const lines = (text: string) => text.trim().split('\n');

const BOTH = `
{role} {any}
{any} {after}
{role} {any} {after}
{before} {any}
{before} {any} {after}
{before} {role} {any}
{i} {after}
{role} {i}
{before} {i} {after}
{f} {after}
{role} {f} {after}
{role} {f}
{any}, {any} {after}
{role} {after}
{before} {role} {after}
{w} {any}
{any} {w}
{w} {any} {w}
{w} {w} {any} {w} {w}
{w}, {any} {w}
{any} - {w} {w}
{any} {w} {w} {w}
{w} {f} {w}
{f} {w} {w}
{w} {w} {f}
{w} {w} {w} {f}, {w} {w}
{w} {f}, {f} {w}
{w} {io} {w}
{io}, {w} {w} {w}
{w} {fn} {w}
{fn} {w}
{w} {w} {w}
{w} {w} {w} {w} {w}
{w} {i}, {w}
`;

export const RUSSIAN_AROUND = lines(`${BOTH.trim()}
у {f:gen} {w} {w}
у {any:gen} {w}
{w} у {f:gen} {w}
про {f:acc} {w}
без {f:gen} {w}
к {f:dat} {w}
{w} с {f:ins} {w}
{w} от {f:gen}
{w} для {f:gen}
за {f:acc} {w}
вместо {f:gen} {f}
{w} {f:dat} {w}
{w} {any:dat} {w}
{w} {w} {any:gen}
{w} {any:gen} {w}
{w} {any:acc} {w}
{w} {any:ins} {w}
{role} {any:gen} {w}
по {f:dat} {w}
{w} г-н {f} {w}
{w} г-жа {f} {w}
гр. {any} {w}
тов. {f}, {w}
др {f} {w}
{w} тренер {f} {w}
{w} адвокат {f}, {w} {w}
ИП {f} {w}
ИП «{f}»
ТОО «{w}» {fn}
`);

export const KAZAKH_AROUND = lines(`${BOTH.trim()}
{f:kgen} {w}
{f:kdat} {w}
{f:kacc} {w}
{f:kins} {w}
{w} {any:kgen} {w}
{w} {any:kdat} {w}
{w} {any:kacc} {w}
{any:kins} {w} {w}
{any:kabl} {w}
анау {any} {w}
мына {any} {w}
осы {any} {w} {w}
{any} деген {w}
{w} {any} деген {w}
{any} атты {w}
{any} есімді {w}
{f} мырза {w}
{w} {f} ханым
азамат {any} {w}
{fn} мен {fn} {w}
{any} мен {any} {w}
`);

// Writes pattern-cases.tsv: patterns, texts, and what the Node that runs it says of them:
//   node pattern-cases.mjs [count] > pattern-cases.tsv
// A line is a pattern, a text and "yes", "no", or "invalid" (then without a text). %HHHH is a UTF-16 unit.
// The pattern is tried with the flag u, then, as browsers do, without; there astral characters and \p, \u{ are left out, since FormHost reads them as with u.

let seed = 20_260_101;
const random = (n) => (seed = (seed * 48_271) % 2_147_483_647) % n;
const pick = (list) => list[random(list.length)];

const written = [
  ['^abc$', 'abc', 'abc\n', '\nabc'], ['a$', 'a\n', 'a'], ['^.$', '\n', '\r', '\u2028', '\u2029', '\u0085', '\u{1f432}', '\ud83d', 'a'],
  ['^\\d+$', '0123', '\u0663', '\uff11'], ['^\\w+$', 'aZ_9', '\u00e9', '\u017f', '\u212a'], ['^\\s$', '\ufeff', '\u180e', '\u0085', '\u200b', '\u3000', '\u1680', '\u2028'],
  ['^\\S$', '\ufeff', 'a', '\u{1f432}'], ['\\bfoo\\b', 'a foo b', '\u00e9foo', 'foo_', 'afoo', '\u{1f432}foo'], ['\\Bfoo', 'foo', '\u00e9foo', 'afoo', '\u{1f432}foo'],
  ['^[^a]$', '\u{1f432}', '\ud83d', '\udc32', 'a', 'b'], ['^[^a]{2}$', '\u{1f432}', '\u{1f432}b', '\ud83d\ud83d'], ['^[\u{1f400}-\u{1f4ff}]$', '\u{1f432}', '\u{1f600}', '\ud83d'],
  ['\\udc32', '\u{1f432}', '\udc32'], ['\\ud83d', '\u{1f432}', '\ud83d', '\ud83dx'], ['^\\ud83d\\udc32$', '\u{1f432}'], ['^\\u{1F432}{2}$', '\u{1f432}\u{1f432}', '\u{1f432}'],
  ['^[]$', '', 'a'], ['[]', 'a'], ['^[^]$', '\n', 'a', '\u{1f432}', ''], ['^a{,2}$', 'a{,2}', 'aa'], ['^{$', '{'], ['^a{$', 'a{'], ['}', '}'], [']', ']'], ['a{1', 'a{1'],
  ['^\\-\\_\\/\\@\\!$', '-_/@!'], ['^[\\w-]+$', 'a-b'], ['^[\\w-z]+$', 'a-z', 'a~'], ['^[a-\\d]+$', 'a-1', 'b'], ['^\\cA\\ca$', '\u0001\u0001'], ['^\\c1$', '\\c1'], ['^[\\c1]$', '\u0011', '\\', 'c'],
  ['^\\0$', '\0'], ['^\\01$', '\u0001', '\x001'], ['^\\1$', '\u0001'], ['^\\377$', '\u00ff'], ['^\\400$', ' 0'], ['^\\8$', '8'], ['^[\\1]$', '\u0001'], ['^\\x41\\u0041$', 'AA'], ['^\\x4$', 'x4'], ['^\\u004$', 'u004'],
  ['^(?<y>\\d{2})-\\k<y>$', '12-12', '12-13'], ['\\k<y>', 'k<y>'], ['(?<a>.)\\k<b>', 'aa'], ['(?<a>.)(?<a>.)', 'aa'], ['^(?<\\u0061b>.)\\k<ab>$', 'xx'], ['(?<1a>.)', 'a'], ['(?<\u{1d49c}>.)\\k<\u{1d49c}>', 'aa', 'ab'],
  ['^(?:(a)|b)*\\1$', 'ab', 'aba', 'abb', 'aa'], ['^(a?)*\\1$', 'a', 'aa', 'aaa'], ['^(?:(a)?)*\\1$', 'a', 'aa', 'aaa'], ['^(?:(a)|(b)|c)*\\1\\2$', 'abc', 'ab', 'abb', 'baa'], ['^\\1(a)$', 'a', 'aa'], ['^(a\\1)+$', 'a', 'aa'],
  ['^(?=(a*))\\1b$', 'aab', 'ab', 'b'], ['^(?!(a))\\1b$', 'b', 'ab'], ['^(?:(?=(a)))*\\1', 'a', 'b'], ['^(?:(?=(a))){2}\\1$', 'a', 'b'], ['(?<=(\\d+)(\\d+))$', '1053'], ['(?<=\\1(a))b', 'aab', 'ab'], ['(?<=(a)\\1)b', 'aab', 'ab', 'b'],
  ['(?<=^(?:(a)|b)*)c', 'abc', 'c', 'dc'], ['(?<=(?:(a)|b)*\\1)c', 'abac', 'bc'], ['(?<=a{2})b', 'aab', 'ab'], ['(?<!a)b', 'ab', 'cb'], ['(?<=\u{1f432})a', '\u{1f432}a', 'a'], ['(?<!^)(?!$)', 'ab', 'a', '\u{1f432}\u{1f432}'],
  ['(?=a)*b', 'b', 'ab'], ['(?<=a)*b', 'b'], ['^a{2}?$', 'aa'], ['a**', 'a'], ['*', 'a'], ['^*', 'a'], ['^{1}', 'a'], ['a{2,1}', 'a'], ['x{99999999999}', 'x'], ['^x{0,99999999999}$', 'xx'], ['(', ''], [')', ''], ['[', ''], ['\\', ''], ['[b-a]', ''],
  ['(?i)abc', 'ABC'], ['(?>a)', 'a'], ['\\Aabc', 'abc', 'Aabc'], ['abc\\z', 'abc', 'abcz'], ['abc\\Z', 'abcZ', 'abc'], ['\\Ga', 'Ga', 'a'], ['(?#c)a', 'a'], ['(?(a)b)', 'b'], ['[a-z-[aeiou]]', 'b]', 'a', '-]'], ['(?P<n>a)', 'a'], ["(?'n'a)", 'a'], ['\\a', 'a', '\x07'], ['\\e', 'e', '\x1b'], ['\\h', 'h'],
  ['[[:alpha:]]', 'a]', 'b', ':]'], ['^[a-z&&[^b]]$', 'a]', '&]'], ['^#.* $', '#a '], ['^ a#b$', ' a#b'], ['a++', 'aa'], ['^[\\b]$', '\b', 'b'], ['^[\\B]$', 'B'], ['^[\\-]$', '-'], ['^[.]$', '.', 'a'], ['^[$^]$', '$', '^'],
  ['^\\p{L}$', '\u00e9', '\u{1d400}', '1'], ['^\\P{L}$', '1', '\u{1f432}', 'a'], ['^\\p{Lu}\\p{Uppercase_Letter}\\p{gc=Lu}\\p{General_Category=Uppercase_Letter}$', 'ABCD', 'ABCd'], ['^\\p{Script=Greek}$', '\u03c0', 'p'], ['^\\p{sc=Cyrl}$', '\u0436'],
  ['^\\p{scx=Deva}$', '\u0964', '\u0905', 'a'], ['^\\p{ASCII}$', '\x7f', '\x80'], ['^\\p{Any}$', '\u{10ffff}', '\ud800', 'a'], ['^\\p{Assigned}$', '\u0378', 'a'], ['^\\p{Alphabetic}$', '\u0345', '1'], ['^\\p{Emoji}$', '\u{1f432}', '1', 'a'],
  ['^[\\p{L}\\p{N}_-]+$', 'a\u0661_-', '!'], ['^[^\\p{L}]$', '1', 'a', '\u{1d400}'], ['^\\p{Cn}$', '\u0378', '\ud800'], ['^\\p{Cs}$', '\ud800', '\u{1f432}'], ['^\\p{Zs}+$', ' \u00a0\u3000', '\t'], ['\\p{IsGreek}', ''], ['\\p{digit}', '1'], ['\\p{Script=Nope}', ''], ['\\p{Ll', ''], ['\\p', ''],
  ['\u212a', 'k', 'K', '\u212a'], ['\u0130', 'i', '\u0131'], ['e\u0301', '\u00e9', 'e\u0301'], ['\u00df', 'ss', '\u00df'], ['^\ud83d$', '\ud83d', '\u{1f432}'], ['^[\ud800-\udfff]$', '\ud83d', '\udc32', '\u{1f432}'],
];

const atoms = ['a', 'b', '.', '\\d', '\\w', '\\W', '\\s', '\\S', '\\D', '[ab]', '[^a]', '[^\\d]', '[a-c]', '[\\w-]', '\\-', '\\.', '\\x61', '\\u0062', '\\n', '\u00e9', '\\b', '\\B', '^', '$', '\\1', '\\2', '-', '1', ' ', '_', '[^]', '[\\s\\S]', '{', '}', ']', '\\cJ', '\\0', '\\_'];
const unicodeAtoms = ['\u{1f432}', '[\u{1f432}a]', '[^\u{1f432}]', '\\u{1F432}', '[\u{1f400}-\u{1f4ff}]', '\\p{L}', '\\P{L}', '\\p{Emoji}', '[^\\p{Lu}\\d]', '\\ud83d', '\\udc32', '[\\ud800-\\udbff]'];
const quantifiers = ['*', '+', '?', '{2}', '{0,1}', '{1,}', '*?', '+?', '??', '{1,2}?', '{0}'];
const openings = ['(', '(', '(?:', '(?:', '(?=', '(?!', '(?<=', '(?<!'];
const letters = ['a', 'b', 'ab', 'aa', 'c', '1', ' ', '\n', '-', '_', '\u00e9', 'A', '\u2028', '\r', '\u{1f432}', '\u{1f432}', '\u{1d400}', '\ud83d', '\udc32', '\ufeff', '{', '\u03c0'];

function pattern(depth, all) {
  let text = '';
  for (let parts = 1 + random(4); parts > 0; parts--) {
    text += depth > 0 && random(3) === 0 ? pick(openings) + pattern(depth - 1, all) + ')' : pick(all);
    text += random(3) === 0 ? pick(quantifiers) : '';
    text += depth < 3 && random(8) === 0 ? '|' : '';
  }
  return text;
}

function text(all) {
  let result = '';
  for (let parts = random(6); parts > 0; parts--) result += pick(all);
  return result;
}

const escape = (raw) => raw.split('').map((unit) => (unit >= ' ' && unit <= '~' && unit !== '%' ? unit : '%' + unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'))).join('');
const compile = (source, flags) => { try { return new RegExp(source, flags); } catch { return null; } };
const boundaries = (raw, step) => Array.from(step ? raw : raw.split(''), (unit) => unit.length).reduce((ends, width) => [...ends, ends.at(-1) + width], [0]);
const isAstral = (raw) => /[\ud800-\udfff]/.test(raw);

// V8 also tries positions within a surrogate pair; ECMA-262, RegExpBuiltinExec, goes from code point to code point.
function matches(regex, candidate) {
  return boundaries(candidate, regex.unicode).some((at) => {
    regex.lastIndex = at;
    return regex.test(candidate);
  });
}

function write(source, texts) {
  const strict = compile(source, 'u');
  if (strict === null && (/\\[pP]\{|\\u\{|\\u[dD]/.test(source) || isAstral(source))) {
    return;
  }
  const regex = strict === null ? compile(source, 'y') : compile(source, 'uy');
  if (regex === null) {
    console.log(`${escape(source)}\tinvalid`);
    return;
  }
  for (const candidate of new Set(texts)) {
    if (strict !== null || !isAstral(candidate)) {
      console.log(`${escape(source)}\t${escape(candidate)}\t${matches(regex, candidate) ? 'yes' : 'no'}`);
    }
  }
}

console.log(`# Node ${process.versions.node}, Unicode ${process.versions.unicode}. Made by pattern-cases.mjs.`);
for (const [source, ...texts] of written) write(source, texts);
for (let count = Number(process.argv[2] ?? 400); count > 0; count--) {
  const astral = random(2) === 0;
  const source = pattern(3, astral ? [...atoms, ...unicodeAtoms] : atoms);
  write(source, Array.from({ length: 4 }, () => text(astral ? letters : letters.filter((letter) => !isAstral(letter)))));
}

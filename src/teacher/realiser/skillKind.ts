/** What a skill is grammatically: which verbs and requirements go with it. */
export type SkillKind = 'tool' | 'code' | 'practice' | 'knowledge' | 'quality' | 'tongue';

const tongue =
  /^(english|spanish|french|german|italian|portuguese|dutch|russian|polish|arabic|hindi|mandarin( chinese)?|cantonese|chinese|japanese|korean|turkish|vietnamese|tagalog|swedish|greek|hebrew|(american )?sign language)$/i;
const quality =
  /\b(communication|leadership|teamwork|team ?work|attention to detail|attention|reliability|creativity|adaptability|flexibility|patience|empathy|initiative|motivation|integrity|punctuality|interpersonal|problem[- ]solving|critical thinking|active listening|judg(e)?ment|stress tolerance|multi-?tasking|self[- ]starter|service orientation|persuasion|organi[sz]ational)\b/i;
const code =
  /^(java|j2ee|java ee|c|c\+\+|c#|python|perl|php|ruby|ruby on rails|javascript|typescript|html5?|css3?|xml|xslt|json|ajax|sql|pl\/sql|t-sql|transact-sql|go|golang|scala|kotlin|swift|objective[- ]c|r|matlab|sas|bash|shell( script(ing)?)?|\.net|asp\.net|vb\.net|visual basic|spring( framework)?|hibernate|angular|react|vue\.js|node\.js|jquery|rest apis?|soap|web services|cobol|abap|apex|junit|assembly|fortran|lisp|django|flask|wcf|wpf|mvc|jsp|servlets?|ejb|struts|jms|unix shell|powershell|vba|groovy|rust|haskell|cpp)$/i;
const practice =
  /(ing|ment|ysis|ion|aid|ance|ation|sign|port|trol|ity|upkeep|care|audit|research|review|sales|design|repair|service|services|support|supervision|inspection|operations?|coordination|recovery|optimi[sz]ation|compliance|triage|therapy|sampling|entry|keeping|relations|procurement|logistics|delivery|assurance|protection|prevention|response|safety|strategy|architecture|modeling|analytics|intelligence|warehouse|setup|ship)$/i;
const knowledge =
  /\b(law|laws|regulations?|standards?|theory|principles|terminology|mathematics|physics|chemistry|biology|anatomy|pharmacology|economics|statistics|codes?|methods?|methodolog(y|ies)|protocols?|algorithms?|concepts?|practices|policies|psychometrics|\w{4,}ics|geography|history|psychology|networks?|internals|fundamentals|knowledge|frameworks?)$/i;
const product =
  /^(microsoft|adobe|oracle|apache|google|ibm|sap|autodesk|amazon|intuit|esri|apple|cisco|red hat|vmware|oracle)\b|software$|system$|systems$|suite$|platform$|equipment$|server$|studio$|tools?$|\d/i;

/** A guess from the name alone; what looks like nothing else is a tool. */
export function skillKind(skill: string): SkillKind {
  const name = skill.trim();
  if (tongue.test(name)) return 'tongue';
  if (code.test(name)) return 'code';
  if (quality.test(name)) return 'quality';
  if (product.test(name) || /^[\p{Lu}\d/&+#.-]{2,6}$/u.test(name)) return 'tool';
  if (knowledge.test(name)) return 'knowledge';
  // "Photoshopping" aside, a capital inside a name tells a product: "PhotoMod", "QuickBooks".
  if (/\p{Ll}\p{Lu}/u.test(name)) return 'tool';
  return practice.test(name) ? 'practice' : 'tool';
}

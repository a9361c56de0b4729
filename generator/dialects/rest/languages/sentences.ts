/*
 * Words of other languages than English for meanings that regular expressions of the reader match. Each text is the
 * source of a regular expression, which the reader puts after the expression for English. The expressions are matched
 * without regard to case.
 */

const oneOf = (...sources: readonly string[]): string => sources.join("|");

/** Words of headings and file names above texts about authentication. */
export const aboutAccess = oneOf(
  "anmeld|schlüssel",
  "inlogg|sleutel|nyckel",
  "认证|鉴权|授权",
  "авториз",
  "認証",
);

/** Words for credentials. */
export const credential = oneOf(
  "schlüssel|passwort",
  "clave|contraseña",
  "(?<!\\p{L})clés?(?!\\p{L})|jeton|mot de passe",
  "chave|senha",
  "chiave",
  "sleutel|wachtwoord",
  "nyckel|lösenord",
  "ключ|токен",
  "密钥|令牌",
  "キー|トークン",
);

/** Words for a bearer token. */
export const bearerToken = oneOf(
  "bearer-(?:token|schlüssel)",
  "(?:jeton|token)\\s+(?:(?:de\\s+type|de\\s+tipo|do\\s+tipo|di\\s+tipo|d['’]accès)\\s+)?[`\"'«]*\\s*bearer(?!\\p{L})",
  "bearer[\\s-]*(?:токен|令牌|トークン|토큰)",
);

/** Sentences that say that a request needs no credentials. */
export const noCredential = oneOf(
  "(?:braucht|benötigt|erfordert)\\s+(?:keinen?|kein)\\s+(?:\\S*schlüssel|passwort|token|anmeldung|authentifizierung)",
  "(?:kein|keine|keinen)\\s+(?:\\S*schlüssel|token|anmeldung|authentifizierung)\\s+(?:nötig|erforderlich|notwendig)",
  "ohne\\s+(?:\\S*schlüssel|token|anmeldung|authentifizierung)",
  "(?:sans|n'exige\\s+(?:pas\\s+d'|aucune\\s+)|aucune?\\s+)\\s*(?:clé|jeton|authentification)",
  "(?:sin|no\\s+(?:requiere|necesita))\\s+(?:clave|token|autenticación)",
  "(?:sem|não\\s+(?:requer|exige|precisa\\s+de))\\s+(?:chave|token|autenticação)",
  "(?:geen|zonder)\\s+(?:\\S*sleutel|token|aanmelding|authenticatie)",
  "(?:无需|不需要|無需)(?:认证|鉴权|授权|登录|密钥|令牌|token)",
  "認証(?:は)?不要",
  "(?:без|не\\s+требует)\\s+(?:авторизации|аутентификации|ключа|токена)",
);

/** Headings that are only a word for credentials: `Autenticação`. */
export const proofHeading = oneOf(
  "authentifizierung|anmeldung",
  "authentification",
  "autenticación|autorización",
  "autenticação|autorização",
  "autenticazione",
  "authenticatie",
  "认证|鉴权|授权|認証",
  "авторизация|аутентификация",
);

/** Words below such a heading for none: `Não requerida`. */
export const saysNone = oneOf(
  "keine|nicht\\s+(?:nötig|erforderlich|notwendig)",
  "aucune|non\\s+requise?",
  "ninguna|no\\s+(?:requerida|necesaria|requiere)",
  "nenhuma|não\\s+(?:requerida|necessária|requer)",
  "nessuna|non\\s+richiesta",
  "geen|niet\\s+(?:nodig|vereist)",
  "无|无需|不需要|不要",
  "не\\s+требуется|нет",
);

/** Words for the parameters of another operation: `the same fields as`. */
export const sameParameters = oneOf(
  "dieselben|die gleichen (?:felder|parameter)",
  "les mêmes (?:champs|paramètres)",
  "los mismos (?:campos|parámetros)",
  "as mesmas|os mesmos (?:campos|parâmetros)",
  "gli stessi (?:campi|parametri)",
  "dezelfde (?:velden|parameters)",
  "samma (?:fält|parametrar)",
);

/** Words in a column of places. */
export const places = {
  path: "路径|路由|パス|경로|пут|ruta|rota|chemin|percorso|pfad|\\bpad\\b",
  query: "查询|请求参数|クエリ|쿼리|строка запроса|consulta|chaîne de requête|abfrage",
  header: "头|ヘッダ|헤더|заголов|cabec|cabeç|encabez|intestazion|en-tête|kopf|kopregel",
  body: "请求体|表单|ボディ|본문|тел|cuerpo|corpo|corps|rumpf|körper|inhoud",
} as const;

/** Words for a type whose values its description lists. */
export const enumeration =
  "enums?|enumerations?|枚举|枚舉|列挙型?|열거형|énumération|énuméré|enumeración|enumerado|enumeração|enumerazione|aufzählung|перечисление";

/** Words for `in` a place of a request, and the place. */
export const inPlace =
  "(?:dans|im|in (?:der|dem|de|het)|en|nel(?:la|l['’])?|no|na)\\s*(?:l['’]|(?:le|la|les|el|los)\\s)?\\s*(?:ur[il]|query|body|header|pfad|abfrage|rumpf|kopf|chemin|chaîne de requête|corps|en-têtes?|ruta|consulta|cuerpo|cabecera|encabezado|rota|corpo|cabeçalho|percorso|intestazione|pad|inhoud)(?: de la requête| de la petición)?";

/** Words for types in Dutch. Between them, `of` means `or`. */
export const dutchTypes = oneOf(
  "tekst",
  "(?:geheel )?getal",
  "datum(?: en tijd)?",
  "leeg",
  "bestand",
  "ja/nee",
);

/** Titles of lists of changes. */
export const changes = [
  oneOf(
    "^\\W*(?:änderungen|änderungs(?:protokoll|verlauf|historie)|was (?:ist neu|sich geändert hat)",
    "cambios|historial de cambios|mudanças|alterações",
    "changements|historique des (?:changements|versions)|journal des modifications|modifiche",
    "изменения|история изменений)\\W*$",
  ),
  "变更(?:日志|记录|历史)|更新(?:日志|记录|履歴)|変更履歴|변경 (?:이력|내역)",
] as const;

/** Words that point at what follows. */
export const following = oneOf(
  "folgend",
  "volgende",
  "suivante?s?\\b",
  "siguientes?\\b",
  "seguintes?\\b",
  "seguent[ei]\\b",
  "следующ|ниже",
  "以下|如下|下列",
  "次の",
  "다음",
);

/** Words for the body of a request: `payload`. */
export const payloadWords = oneOf(
  "nutzlast|nutzdaten",
  "charge utile",
  "carga útil",
  "полезная нагрузка",
  "载荷|負載|负载",
  "ペイロード",
  "페이로드",
);

/** Titles of chapters about the whole page: `Overview`. */
export const generalTitle = oneOf(
  "übersicht|überblick|einleitung|allgemeines",
  "aperçu|présentation|généralités|vue d['’]ensemble",
  "resumen|visión general|descripción general|introducción",
  "visão geral|introdução",
  "overzicht|inleiding|algemeen",
  "panoramica|introduzione",
  "обзор|введение|общие сведения",
  "概述|概览|简介|总览",
  "概要|はじめに",
  "개요|소개",
);

/** Words before the name of an operation whose answer is the same: `as under`. */
export const asUnder = oneOf(
  "\\bwie\\s+(?:unter|bei|in)",
  "\\bcomme\\s+(?:sous|dans|pour)",
  "\\b(?:igual que|como)\\s+(?:en|para)",
  "\\bcome\\s+(?:in|per)",
  "\\bcomo\\s+(?:em|para)",
);

/** Words at the start of a text that give an answer the form of another: `Mesma estrutura do`. */
export const sameAnswer = oneOf(
  "(?:die\\s+)?(?:gleiche|selbe|dieselbe)\\s+(?:antwort|struktur|form)",
  "(?:la\\s+|le\\s+)?même\\s+(?:réponse|structure|format)",
  "(?:la\\s+|el\\s+)?mism[ao]\\s+(?:respuesta|estructura|formato)",
  "(?:a\\s+|o\\s+)?mesm[ao]\\s+(?:resposta|estrutura|formato)",
  "(?:la\\s+|lo\\s+)?stess[ao]\\s+(?:risposta|struttura|formato)",
  "dezelfde\\s+(?:respons|structuur)",
);

/** Words that refer to the operation above: `as above`. */
export const asAbove = oneOf(
  "\\bwie oben\\b",
  "\\bcomme ci-dessus\\b",
  "\\bcomo (?:arriba|acima)\\b",
  "同上",
  "上記と同じ",
);

/** Words for all requests: `every call`. */
export const everyRequest = oneOf(
  "(?<!\\p{L})(?:alle|jede[rsmn]?|sämtliche)\\s+(?:api-)?(?:anfragen?|aufruf(?:en?)?|endpunkte?n?|operationen?|methoden?|routen?)(?!\\p{L})",
  "(?<!\\p{L})(?:tou(?:s|tes)\\s+les|chaque|toute)\\s+(?:requêtes?|appels?|points?\\s+d['’]accès|opérations?|méthodes?|routes?)(?!\\p{L})",
  "(?<!\\p{L})(?:tod[oa]s\\s+l[oa]s|cada|cualquier)\\s+(?:petici(?:ón|ones)|solicitud(?:es)?|llamadas?|rutas?|operaci(?:ón|ones)|endpoints?)(?!\\p{L})",
  "(?<!\\p{L})(?:tod[oa]s\\s+[oa]s|qualquer)\\s+(?:requisiç(?:ão|ões)|pedidos?|chamadas?|rotas?|operaç(?:ão|ões)|endpoints?)(?!\\p{L})",
  "(?<!\\p{L})(?:tutt[ei]\\s+(?:le|gli|i)|ogni|qualsiasi)\\s+(?:richiest[ae]|chiamat[ae]|operazion[ei]|rott[ae]|endpoint)(?!\\p{L})",
  "(?<!\\p{L})(?:alle|elke?|iedere?)\\s+(?:verzoek(?:en)?|aanroep(?:en)?|eindpunt(?:en)?|bewerking(?:en)?)(?!\\p{L})",
  "(?<!\\p{L})(?:alla|varje)\\s+(?:anrop|förfrågan|förfrågningar)(?!\\p{L})",
  "(?<!\\p{L})(?:все|всех|люб(?:ой|ого|ом)|кажд(?:ый|ого))\\s+(?:запрос|вызов|метод|маршрут)\\p{L}*",
  "(?:所有|任何|每个)(?:的)?\\s*(?:API\\s*)?(?:请求|接口|调用|端点)",
  "(?:すべて|全て)の\\s*(?:API\\s*)?(?:リクエスト|エンドポイント|呼び出し)",
  "모든\\s*(?:API\\s*)?(?:요청|엔드포인트|호출)",
);

/** Words at the end of a text before a status, which say that it is not answered: `nunca devuelve`. */
export const deniedBefore = oneOf(
  "(?<!\\p{L})(?:nie(?:mals)?|nicht|kein(?:e[nmrs]?)?)\\s+(?:(?:mehr|mit|den|einen?|status(?:code)?|code|http)\\s+)*",
  "(?<!\\p{L})n(?:e\\s+|['’])\\p{L}+\\s+(?:jamais|pas|plus)\\s+(?:(?:par|avec|de|le|la|une?|statut|code|http)\\s+)*",
  "(?<!\\p{L})(?:nunca|jam[aá]s|jamais|no|não|non)\\s+(?:devuelve|retorna|responde|envía|devolve|envia|restituisce|risponde|invia)\\s+(?:(?:mai|più|más|mais|con|com|une?|um|el|o|il|código|codice|estado|status|de|di|stato|http)\\s+)*",
  "(?<!\\p{L})(?:nooit|niet|geen)\\s+(?:(?:meer|met|een|de|status(?:code)?|code|http)\\s+)*",
  "(?<!\\p{L})(?:aldrig|inte)\\s+(?:(?:med|statuskod(?:en)?|status|http)\\s+)*",
  "(?<!\\p{L})не\\s+(?:возвраща|отвеча|отда)\\p{L}*\\s+(?:(?:код|статус|со?)\\p{L}*\\s+)*",
  "(?:不会|不再|从不|绝不|永不)(?:返回|响应|出现)?\\s*(?:状态码?)?\\s*|不返回\\s*(?:状态码?)?\\s*",
);

/** Words after a status that say that it is not answered: `wird nie zurückgegeben`. */
export const deniedBehind = oneOf(
  "(?:wird|werden)\\s+(?:nie(?:mals)?|nicht)(?:\\s+mehr)?\\s+(?:zurückgegeben|geliefert|gesendet|verwendet|benutzt)",
  "kommt\\s+(?:nie(?:mals)?|nicht)(?:\\s+mehr)?\\s+vor",
  "n['’]est\\s+(?:jamais|pas|plus)\\s+(?:renvoyé|retourné|utilisé|envoyé)",
  "(?:nunca|ya\\s+no|no)\\s+se\\s+(?:devuelve|usa|envía|utiliza|retorna)",
  "(?:nunca|não)\\s+(?:mais\\s+)?é\\s+(?:mais\\s+)?(?:retornado|devolvido|usado|enviado)",
  "non\\s+(?:viene|è)\\s+(?:mai|più)\\s+(?:restituito|usato|inviato)",
  "wordt\\s+(?:nooit|niet)(?:\\s+meer)?\\s+(?:teruggegeven|gebruikt|verzonden|gestuurd)",
  "returneras\\s+(?:aldrig|inte)",
  "(?:(?:больше|никогда)\\s+)?не\\s+(?:возвраща|использу|отправля)\\p{L}*",
  "(?:不会|不再|从不)(?:被)?(?:返回|使用)",
  "[はをが]?\\s*(?:決して|もう)?\\s*返(?:却|し|され|さ)*(?:ません|ない)",
  "(?:은|는|이|가|을|를)?\\s*(?:반환|사용)(?:되지|하지)\\s*않",
);

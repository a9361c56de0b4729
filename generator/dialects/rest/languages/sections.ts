/* This file is long because it is a list of words in many languages. */
import type { VocabularyPatch } from "../vocabulary-types.js";
import { split } from "./split.js";

/*
 * Words of headings in other languages than English. Each meaning of a heading has words in each language: codes of
 * answers, the syntax of a request, filters, limits and so on. Languages with grammatical cases also have the inflected
 * forms of a word.
 */

const spanish: VocabularyPatch = {
  words: { nothing: split("sin contenido, respuesta vacía") },
  headings: {
    parameters: split(
      "filtros, variables, opciones, clave, claves, propiedad, atributo, argumento, paginación, ordenamiento, ordenación, datos de entrada",
    ),
    response: split("devuelve, devuelto, devueltos, datos de salida"),
    request: split("uso, llamada, peticiones, solicitudes, invocación"),
    errors: split(
      "respuesta de error, respuestas de error, códigos de respuesta, códigos de retorno, posibles errores, errores del cliente, errores de cliente, errores del servidor, errores de servidor, fallo, fallos, fallida, fallido, excepciones, no encontrado, no autorizado, prohibido",
    ),
    status: split("código http, códigos http, código de respuesta"),
    path: split("variables de ruta, parámetros de ruta, parámetros de la ruta"),
    query: split("cadena de consulta, parámetros de consulta, parámetros url"),
    body: split("carga útil, datos del formulario"),
    cookie: split("galletas"),
    endpoint: split("sintaxis, dirección, petición http, solicitud http, url de la petición"),
    entity: split("objeto, objetos, estructura, modelo, esquema, recurso"),
    values: split("valores, valores posibles, enumeración, constantes"),
    notes: split(
      "detalles, permiso, autorización, limitaciones, seguridad, límites, véase también",
    ),
    filler: split(
      "posibles, disponibles, permitidos, por, una, un, se, siguientes, estándar, caso, especiales, adicionales, generales, específicos, avanzados",
    ),
  },
};

const portuguese: VocabularyPatch = {
  words: { nothing: split("sem conteúdo, resposta vazia") },
  headings: {
    parameters: split(
      "filtros, variáveis, opções, chaves, propriedade, atributo, atributos, argumento, paginação, ordenação, dados de entrada",
    ),
    response: split("retorna, retornado, retornados, resultados, dados de saída"),
    request: split("uso, requisições, solicitações, chamadas"),
    errors: split(
      "resposta de erro, respostas de erro, códigos de resposta, códigos de retorno, possíveis erros, erros do cliente, erros de cliente, erros do servidor, erros de servidor, falha, falhas, exceções, não encontrado, não autorizado, proibido",
    ),
    status: split("códigos http, código de resposta, códigos de status"),
    path: split(
      "variáveis de caminho, parâmetros de caminho, parâmetros de rota, parâmetros da rota",
    ),
    query: split("string de consulta, parâmetros de consulta, parâmetros de url"),
    body: split("carga útil, dados do formulário"),
    endpoint: split("sintaxe, endereço, requisição http"),
    entity: split("objeto, estrutura, modelo, esquema, recurso"),
    values: split("valores, valores possíveis, enumeração, constantes"),
    notes: split(
      "detalhes, permissão, autorização, limitações, segurança, limites, veja também, conceituação, conceito",
    ),
    filler: split(
      "possíveis, disponíveis, permitidos, por, uma, um, seguintes, padrão, caso, especiais, adicionais, gerais, específicos",
    ),
  },
};

const french: VocabularyPatch = {
  words: { nothing: split("aucun contenu, sans contenu, réponse vide") },
  headings: {
    parameters: split(
      "filtres, variables, options, clés, propriété, attribut, arguments, pagination, tri, données attendues, données d'entrée",
    ),
    response: split(
      "renvoie, renvoyé, renvoyés, résultats, valeur de retour, données renvoyées, données de sortie",
    ),
    request: split("utilisation, appels"),
    errors: split(
      "réponse d'erreur, réponses d'erreur, codes d'erreur, code d'erreur, codes de réponse, codes de retour, erreurs possibles, erreurs client, erreurs du client, erreurs serveur, erreurs du serveur, échec, échecs, exceptions, non trouvé, non autorisé, interdit",
    ),
    status: split("codes http, code de réponse, code de statut, codes de statut, état"),
    path: split("variables de chemin, paramètres de chemin, paramètres du chemin"),
    query: split("chaîne de requête, paramètres d'url"),
    body: split("charge utile, données de formulaire"),
    endpoint: split("syntaxe, requête http, point d'accès, point de terminaison"),
    entity: split("objet, objets, structure, modèle, schéma, ressource"),
    values: split("valeurs, valeurs possibles, énumération, constantes"),
    notes: split("détails, autorisation, permission, limitations, sécurité, limites, voir aussi"),
    filler: split(
      "possibles, disponibles, autorisés, par, une, un, suivants, à, au, aux, cas, spéciaux, supplémentaires, généraux",
    ),
  },
};

const italian: VocabularyPatch = {
  words: { nothing: split("nessun contenuto, risposta vuota") },
  headings: {
    parameters: split(
      "parametro, campi, campo, filtri, variabili, opzioni, chiavi, proprietà, attributi, argomenti",
    ),
    response: split("restituisce, restituito, restituiti, risultato, risultati, successo, ritorno"),
    request: split("chiamata, utilizzo, richieste"),
    body: split("modulo, carico utile"),
    header: split("intestazione"),
    query: split("stringa di query, parametri di query, parametri url"),
    path: split("percorso, parametri di percorso, parametri del percorso, variabili di percorso"),
    endpoint: split("sintassi, indirizzo, percorso"),
    errors: split(
      "risposta di errore, risposte di errore, codici di errore, codice di errore, codici di risposta, possibili errori, eccezioni, non trovato, non autorizzato",
    ),
    status: split("codice di stato, codici di stato, stato, codici http"),
    required: split("obbligatori, obbligatorio, richiesti"),
    optional: split("opzionali, opzionale, facoltativi, facoltativo"),
    entity: split("oggetto, oggetti, struttura, modello, schema, risorsa"),
    values: split("valori, valori possibili, enumerazione, costanti"),
    notes: split(
      "note, descrizione, dettagli, autorizzazione, autenticazione, permessi, limiti, sicurezza",
    ),
    filler: split(
      "possibili, disponibili, ammessi, il, lo, i, gli, dei, delle, del, dell, per, una, un, caso",
    ),
  },
};

const german: VocabularyPatch = {
  words: { nothing: split("kein inhalt, ohne inhalt, leere antwort") },
  headings: {
    parameters: split(
      "feld, eigenschaft, argument, attribut, filter, schlüssel, variablen, optionen, filtermöglichkeiten, sortierung, seitenweise ausgabe, paginierung, eingabedaten, anfragedaten, anfragefelder, anfrageparameter",
    ),
    response: split(
      "antwortfelder, rückgabefelder, ergebnisse, rückgabewerte, antwortkörper, liefert, erfolgreiche, erfolgsantwort, rückgabedaten, antwortdaten, ausgabedaten, antwortparameter",
    ),
    request: split("aufrufe, anforderung, verwendung"),
    errors: split(
      "fehlerantwort, fehlerantworten, client-fehler, clientfehler, server-fehler, serverfehler, antwortcodes, rückgabecodes, mögliche fehler, ausnahmen, fehlschlag, nicht gefunden",
    ),
    body: split("nutzlast, formular, formulardaten, körper, anfragekörper"),
    header: split("anfragekopf, antwortkopf, kopfdaten"),
    query: split("abfrage, abfragezeichenkette"),
    path: split("pfadvariablen"),
    endpoint: split("http-anfrage, endpunkte"),
    optional: split("optionale, optionaler, optionales, freiwillig"),
    required: split("erforderliche, notwendige, pflichtparameter"),
    entity: split("struktur, modell, ressource"),
    values: split("werte, mögliche werte, konstanten"),
    status: split("http-status, http-codes, http-code"),
    notes: split(
      "einzelheiten, berechtigung, einschränkungen, grenzen, sicherheit, siehe auch, autorisierung, anmerkungen",
    ),
    filler: split("eine, ein, einer, von, bei, der möglichen, zu, zur, erlaubte, folgende"),
  },
};

const russian: VocabularyPatch = {
  words: { nothing: split("без содержимого, пустой ответ") },
  headings: {
    parameters: split(
      "поле, полей, полям, полями, полях, параметра, параметрам, параметрами, атрибутов, аргументов, свойства, свойств, фильтры, фильтр, ключи, переменные, опции",
    ),
    response: split(
      "ответу, ответом, ответам, результата, результаты, возвращаемых, возвращаемое, успешные, успешно",
    ),
    request: split("запросу, запросом, запросов, вызова, использование"),
    errors: split(
      "ответ при ошибке, ответ с ошибкой, ответы с ошибкой, ответ об ошибке, ответы при ошибках, ошибке, ошибкой, ошибку, ошибках, ошибками, исключения, неудача, неуспешный, неуспешного, не найдено, код ошибки, коды возврата",
    ),
    status: split(
      "статуса, статусы, статусов, код состояния, коды состояния, http-коды, http коды, http-код, код http",
    ),
    query: split("параметры url-запроса, query-строка"),
    body: split("телу, теле, телом, формы, полезная нагрузка"),
    header: split("заголовка, заголовкам, заголовками, http-заголовки"),
    path: split("пути, переменные пути"),
    endpoint: split("синтаксис, формат запроса, эндпоинты, адреса, http-запрос"),
    required: split("обязательное, обязательная, обязателен"),
    optional: split("необязательных, необязательное, дополнительные, дополнительных"),
    entity: split(
      "объект, объекта, объекты, объектов, структура, структуры, модель, модели, схема, сущность",
    ),
    values: split(
      "значения, значений, допустимые значения, возможные значения, перечисление, константы",
    ),
    notes: split(
      "детали, подробности, ограничения, лимиты, безопасность, замечания, смотрите также",
    ),
    filler: split(
      "к, от, о, об, при, из, случае, возможных, доступных, стандартные, следующие, формат",
    ),
  },
};

const chinese: VocabularyPatch = {
  words: { nothing: split("无内容, 空响应") },
  headings: {
    errors: split(
      "可能的错误, 错误返回, 返回错误, 错误示例, 失败响应, 失败返回, 错误信息, 异常响应, 客户端错误, 服务器错误, 服务端错误, 未找到, 未授权",
    ),
    status: split("http状态码, http 状态码, 响应状态码, 响应状态"),
    path: split("url路径参数, url变量"),
    query: split("url查询参数, query"),
    endpoint: split(
      "请求语法, 语法, 请求格式, http方法, 接口url地址, 请求链接, 接口链接, 请求连接, 链接",
    ),
    entity: split("对象, 模型, 结构, 实体, 数据结构, 数据模型"),
    values: split("枚举, 枚举值, 取值, 可选值, 常量"),
    header: split("请求头参数, 请求头信息, 响应头"),
    request: split("使用方法, 请求示例"),
    response: split(
      "回应参数, 回应, 响应说明, 返回参数列表, 返回字段说明, 响应字段说明, 响应示例说明",
    ),
    parameters: split("公共请求参数, 业务参数, 请求参数列表, 请求参数说明, 分页参数, 过滤参数"),
    notes: split("限制, 安全, 认证, 鉴权, 授权, 频率限制, 详情"),
  },
};

const japanese: VocabularyPatch = {
  words: { nothing: split("内容なし, 空のレスポンス") },
  headings: {
    errors: split("エラーレスポンス, エラー応答, レスポンスコード, 例外, エラー一覧"),
    status: split("httpステータス, httpステータスコード"),
    endpoint: split("構文, リクエスト構文, リクエスト形式, url"),
    entity: split("オブジェクト, モデル, 構造, スキーマ, リソース"),
    values: split("値, 列挙, 定数, 取りうる値"),
    query: split("クエリパラメータ, クエリパラメーター"),
    parameters: split(
      "フィルタ, フィルター, キー, 変数, リクエストパラメータ, リクエストパラメーター, 絞り込み, ページネーション, 入力項目, 入力",
    ),
    response: split("出力項目, レスポンスパラメータ, レスポンスパラメーター, 返却項目"),
    notes: split("制限, セキュリティ, 詳細, 認可, 注意事項"),
    filler: split("な, へ, に, を, 可能, 可能な, 利用可能な"),
  },
};

const korean: VocabularyPatch = {
  words: { nothing: split("내용 없음, 빈 응답") },
  headings: {
    errors: split("오류 응답, 에러 응답, 응답 코드, 예외, 실패"),
    status: split("상태 코드, 상태코드, http 상태 코드, 상태"),
    endpoint: split("구문, 요청 구문, 요청 형식, http 메서드, url"),
    entity: split("객체, 모델, 구조, 스키마, 리소스"),
    values: split("값, 열거형, 상수, 가능한 값"),
    query: split("쿼리 파라미터, 쿼리 문자열, 쿼리 매개변수"),
    path: split("경로 파라미터, 경로 변수, 경로 매개변수"),
    body: split("요청 본문, 페이로드, 폼"),
    parameters: split(
      "요청 파라미터, 속성, 항목, 필터, 옵션, 요청 매개변수, 요청 항목, 페이징, 정렬, 입력 항목",
    ),
    response: split("응답 필드, 성공, 반환 값, 응답 파라미터, 응답 항목, 출력 항목, 응답 변수"),
    notes: split("제한, 보안, 상세, 세부 정보, 주의, 주의사항"),
    filler: split("가능한, 사용 가능한, 및, 의"),
  },
};

/** The words of headings, for each language of this file. */
export const sectionWords: readonly VocabularyPatch[] = [
  ...[spanish, portuguese, french, italian, german, russian],
  ...[chinese, japanese, korean],
];

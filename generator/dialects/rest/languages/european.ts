/* This file is long because it is a list of words in many languages. */
import type { VocabularyPatch } from "../vocabulary-types.js";
import { split } from "./split.js";

/** The vocabulary of Spanish, Portuguese, French and Italian, which share many words. */
export const romance: VocabularyPatch = {
  columns: {
    name: split(
      "nombre, parámetro, parámetros, parametro, filtro, campo, campos, atributo, atributos, propiedad, clave, nome, parâmetro, parâmetros, propriedade, chave, cabeçalho, cabecera, nom, paramètre, paramètres, champ, champs, attribut, propriété, clé, en-tête, parametri, attributo, proprietà, chiave, intestazione, nombre del campo, nome do campo, nom du champ",
    ),
    type: split("tipo, tipo de dato, tipo de datos, tipo de dado, type de données, tipo di dato"),
    required: split(
      "requerido, requerida, obligatorio, obligatoria, obrigatório, obrigatória, obrigatorio, requis, obligatoire, obbligatorio, richiesto, ¿obligatorio?, ¿requerido?, obrigatório?, es obligatorio, necesario",
    ),
    optional: split("opcional, optionnel, facultatif, opzionale"),
    description: split(
      "descripción, descripcion, descrição, descricao, descrizione, significado, signification, detalle, detalles, detalhes, observações, observaciones, notas, remarques, commentaire, regla, reglas, regra, regras, règle, règles, validación, validação",
    ),
    default: split(
      "por defecto, valor por defecto, predeterminado, valor predeterminado, padrão, valor padrão, par défaut, valeur par défaut, défaut, predefinito, valore predefinito",
    ),
    in: split("ubicación, localização, emplacement, posizione, onde, dónde"),
    method: split("método, metodo, méthode"),
    path: split("ruta, rota, caminho, chemin, percorso"),
    value: split("valor, valores, valeur, valeurs, valore"),
    options: split(
      "valores posibles, valores possíveis, valores permitidos, valeurs possibles, valori possibili",
    ),
    status: split("código, codigo, código http, code http, codice, estado, statut"),
  },
  headings: {
    parameters: split(
      "parámetros, parámetro, parametros, parâmetros, parâmetro, paramètres, paramètre, parametri, campos, champs, atributos, attributs, argumentos, propiedades, propriedades",
    ),
    response: split(
      "respuesta, respuestas, resposta, respostas, réponse, réponses, risposta, risposte, retorno, retour, salida, saída, sortie, éxito, sucesso, succès, exitosa, exitoso, resultado, résultat",
    ),
    example: split("ejemplo, ejemplos, exemplo, exemplos, exemple, exemples, esempio, esempi"),
    request: split(
      "petición, solicitud, solicitação, requisição, requête, requêtes, richiesta, entrada, chamada, pedido, appel",
    ),
    body: split("cuerpo, corpo, corps, formulario, formulário, formulaire"),
    query: split("consulta"),
    path: split("ruta, rota, caminho, chemin"),
    header: split(
      "cabeceras, cabecera, encabezados, encabezado, cabeçalhos, cabeçalho, en-têtes, en-tête, intestazioni",
    ),
    endpoint: split(
      "método, metodo, méthode, ruta, rota, caminho, chemin, adresse, punto de acceso, método http",
    ),
    errors: split(
      "errores, erros, erro, erreurs, erreur, errori, errore, códigos de error, códigos de erro",
    ),
    required: split(
      "obligatorios, obligatorio, obrigatórios, obrigatório, obligatoires, requeridos, requerido",
    ),
    optional: split("opcionales, opcional, opcionais, optionnels, facultatifs, facultatif"),
    status: split("código de estado, códigos de estado, código de status, statut, estado"),
    notes: split(
      "notas, nota, observaciones, observações, remarques, remarque, descripción, descrição, autenticación, autenticação, authentification, permisos, permissões",
    ),
    filler: split(
      "de, del, la, el, los, las, da, do, dos, das, du, des, le, les, di, della, y, e, et, en, em, na, no, para, pour, per, con, com, comunes, comuns, código, códigos, datos, dados, données, l, d, esperada, esperado",
    ),
  },
  words: {
    listOf: split(
      "lista de, lista di, arreglo de, array de, array di, matriz de, vetor de, liste de, liste d', liste d’, tableau de, tableau d', tableau d’",
    ),
    yes: split("sí, si, sim, oui, obligatorio, obrigatório, obligatoire, requerido, requis"),
    no: split("não, non, nao, opcional, facultatif, optionnel, opzionale"),
    required: split(
      "obligatorio, obligatoria, requerido, requerida, obrigatório, obrigatória, obligatoire, requis, obbligatorio",
    ),
    optional: split("opcional, facultatif, facultative, optionnel, optionnelle, opzionale"),
    deprecated: split("obsoleto, obsolète, descontinuado"),
    readOnly: split(
      "solo lectura, sólo lectura, de solo lectura, somente leitura, apenas leitura, lecture seule, en lecture seule, sola lettura",
    ),
    nullable: split(
      "peut être nul, peut être nulle, peut être null, ou null, puede ser nulo, puede ser nula, puede ser null, o null, pode ser nulo, pode ser nula, pode ser null, ou nulo, può essere nullo, può essere nulla, può essere null",
    ),
    base: split(
      "url base, url de base, url racine, url raíz, url raiz, url di base, url del api, url da api, adresse de base, dirección base, endereço base, indirizzo base, indirizzo di base, toutes les requêtes, todas las peticiones, todas as requisições, tutte le richieste",
    ),
  },
  types: {
    string: split(
      "cadena, cadenas, texto, textos, chaîne, chaînes, chaîne de caractères, stringa, cadena de texto, texte, testo, énumération, énuméré, enumeración, enumerado, enumeração, enumerazione",
    ),
    int: split("entero, enteros, inteiro, inteiros, entier, entiers, intero, interi"),
    float: split("número, números, numero, nombre, nombres, décimal, flottant"),
    boolean: split("booleano, booléen, booleana, lógico"),
    array: split("arreglo, lista, liste, tableau, matriz, vetor"),
    json: split("objeto, objetos, objet, objets, oggetto, oggetti"),
    date: split("fecha"),
    datetime: split("fecha y hora, data e hora, date et heure"),
    file: split("archivo, arquivo, fichier, ficheiro"),
  },
};

/** The vocabulary of German. */
export const german: VocabularyPatch = {
  columns: {
    name: split("bezeichnung, feld, feldname, parametername, attribut, eigenschaft, schlüssel"),
    type: split("typ, datentyp"),
    required: split(
      "erforderlich, pflicht, pflichtfeld, notwendig, erforderlich?, pflichtparameter",
    ),
    description: split("beschreibung, bedeutung, bemerkung, hinweis, erläuterung, erklärung"),
    default: split("standard, standardwert, vorgabe, vorgabewert, voreinstellung"),
    in: split("ort, stelle, übergabe, übergabeort, wo"),
    method: split("methode"),
    path: split("pfad, adresse, endpunkt"),
    value: split("wert, werte"),
    options: split("mögliche werte, erlaubte werte"),
  },
  headings: {
    parameters: split("felder, eigenschaften, argumente"),
    response: split("antwort, antworten, rückgabe, rückgabewert, ausgabe, ergebnis, erfolg"),
    example: split("beispiel, beispiele"),
    request: split("anfrage, anfragen, aufruf, eingabe"),
    header: split("kopfzeilen, kopfzeile, kopffelder, kopf"),
    body: split("rumpf, anfragekörper, anfragetext"),
    query: split("abfrageparameter, query-parameter, suchparameter, url-parameter"),
    path: split("pfadparameter, pfad-parameter"),
    endpoint: split("endpunkt, methode, pfad, adresse, http-methode"),
    errors: split("fehler, fehlercodes, fehlercode, fehlermeldungen, fehlerfall"),
    required: split("erforderlich, pflicht, pflichtfelder"),
    entity: split("objekt, objekte"),
    values: split("aufzählung, aufzählungen"),
    status: split("statuscodes, statuscode"),
    notes: split(
      "hinweis, hinweise, beschreibung, authentifizierung, berechtigung, berechtigungen",
    ),
    filler: split("der, die, das, des, und, für, mögliche, im, mit"),
  },
  words: {
    listOf: split("liste von, liste aus, liste der, feld von, array von, array aus"),
    yes: split("ja, erforderlich, pflicht"),
    no: split("nein"),
    required: split("erforderlich, pflicht, pflichtfeld"),
    deprecated: split("veraltet"),
    readOnly: split("nur lesbar, nur zum lesen, schreibgeschützt"),
    nullable: split("kann null sein, darf null sein, oder null"),
    base: split(
      "basis-url, basisurl, basis-adresse, basisadresse, grundadresse, grund-url, alle anfragen, alle aufrufe",
    ),
  },
  types: {
    string: split("zeichenkette, zeichenketten, zeichenfolge, zeichenfolgen, aufzählung"),
    int: split("ganzzahl, ganzzahlen"),
    float: split("zahl, zahlen, fließkommazahl, dezimalzahl"),
    boolean: split("wahrheitswert, boolesch"),
    array: split("liste, feld"),
    json: split("objekt, objekte"),
    date: split("datum"),
    datetime: split("zeitstempel, datum und uhrzeit"),
    file: split("datei"),
  },
};

/** The vocabulary of Russian. */
export const russian: VocabularyPatch = {
  columns: {
    name: split(
      "параметр, параметры, название, имя, поле, поля, наименование, атрибут, ключ, свойство, аргумент, заголовок, имя параметра, название поля, имя поля, название параметра",
    ),
    type: split("тип, тип данных, тип поля, тип значения, формат"),
    required: split(
      "обязательный, обязателен, обязательность, обязательно, обязательное, обязательный?, обяз., обязателен?, обязательное поле",
    ),
    description: split("описание, значение поля, комментарий, пояснение, примечание, назначение"),
    default: split("по умолчанию, значение по умолчанию, умолчание"),
    in: split("расположение, где, место"),
    method: split("метод, http-метод, http метод"),
    path: split("путь, адрес, эндпоинт, маршрут, урл"),
    value: split("значение, значения"),
    options: split("допустимые значения, возможные значения, варианты"),
    status: split("код, код ответа, статус, код ошибки, http код"),
  },
  headings: {
    parameters: split(
      "параметры, параметр, параметров, поля, аргументы, атрибуты, входные параметры, входные данные",
    ),
    query: split(
      "строка запроса, query-параметры, query параметры, get-параметры, параметры строки запроса, параметры url",
    ),
    body: split("тело, тела, форма"),
    header: split("заголовки, заголовок, заголовков"),
    path: split("параметры пути, path-параметры, путь, параметры в пути"),
    response: split(
      "ответ, ответы, ответа, ответе, ответов, результат, успешный, успешного, возвращает, возвращаемые, выходные данные, успех",
    ),
    example: split("пример, примеры, примера"),
    request: split("запрос, запроса, запросы, запросе, вызов"),
    endpoint: split(
      "метод, эндпоинт, адрес, путь, http-метод, http запрос, адрес запроса, метод запроса",
    ),
    errors: split("ошибки, ошибка, ошибок, коды ошибок, возможные ошибки"),
    required: split("обязательные, обязательный, обязательных"),
    optional: split("необязательные, опциональные, необязательный"),
    status: split("статус, код ответа, коды ответа, коды ответов"),
    notes: split(
      "описание, примечание, примечания, заметки, авторизация, аутентификация, права доступа",
    ),
    filler: split(
      "и, в, на, для, по, с, данные, данных, коды, код, список, все, всё, доступные, возможные, метода, запроса, описание",
    ),
  },
  words: {
    yes: split("да, обязательно, обязательный, обязателен, обязательное, +"),
    no: split(
      "нет, необязательно, необязательный, не обязательно, опционально, необязателен, необязательное, опциональный",
    ),
    required: split("обязательный, обязательно, обязательное, обязателен"),
    optional: split("необязательный, необязательно, опционально, опциональный, необязательное"),
    deprecated: split("устарел, устаревший, устарело"),
    readOnly: split("только чтение, только для чтения"),
    nullable: split("может быть null, или null"),
    base: split("базовый url, базовый адрес, все запросы"),
  },
  types: {
    string: split("строка, строковый, текст, перечисление"),
    int: split("целое, целое число, целочисленный"),
    float: split("число, числовой, вещественное, дробное, дробное число, число с плавающей точкой"),
    boolean: split("логический, булево, логическое, булевый, булевое"),
    array: split("массив, список"),
    json: split("объект, структура"),
    date: split("дата"),
    datetime: split("дата и время, дата/время, время"),
    file: split("файл"),
  },
};

/** The vocabulary of Persian. */
export const persian: VocabularyPatch = {
  columns: {
    name: split("نام, پارامتر, فیلد"),
    type: split("نوع"),
    required: split("الزامی, اجباری"),
    description: split("توضیحات, توضیح"),
    default: split("پیش‌فرض"),
    method: split("متد"),
    path: split("آدرس, مسیر"),
  },
  headings: {
    parameters: split("پارامترها, پارامتر, ورودی"),
    response: split("پاسخ, خروجی"),
    example: split("مثال, نمونه"),
    request: split("درخواست"),
    errors: split("خطاها"),
  },
  words: { yes: split("بله, بلی"), no: split("خیر") },
  types: { string: split("رشته"), int: split("عدد") },
};

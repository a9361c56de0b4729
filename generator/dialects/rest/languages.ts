import type { VocabularyPatch } from "./vocabulary-types.js";

const split = (words: string): readonly string[] => words.split(", ");

/**
 * Words of further languages, for headers and headings that are the same on most sites. They are
 * words that no English page has, so they are always known.
 */
export const furtherWords: readonly VocabularyPatch[] = [
  {
    // Chinese
    columns: {
      name: split(
        "参数, 参数名, 参数名称, 名称, 字段, 字段名, 字段路径, 属性, 变量名, 键, 键名, 參數, 欄位",
      ),
      type: split("类型, 参数类型, 数据类型, 字段类型, 類型"),
      required: split("必填, 是否必填, 必选, 是否必须, 必须, 必需, 是否必选, 是否必需, 必傳"),
      default: split("默认值, 默认, 缺省值, 預設值"),
      description: split("说明, 描述, 参数说明, 备注, 含义, 解释, 字段说明, 說明"),
      in: split("位置, 参数位置, 参数类别"),
      method: split("方法, 请求方法, 请求方式"),
      path: split("地址, 路径, 接口, 请求地址, 接口地址, 请求路径"),
      value: split("值, 取值, 枚举值"),
      options: split("可选值, 可选项, 取值范围, 允许值"),
    },
    headings: {
      parameters: split("参数, 请求参数, 参数说明, 參數, 入参, 输入参数, 字段说明"),
      query: split("查询参数, query参数, url参数"),
      body: split("请求体, body参数, 表单参数, 请求正文"),
      header: split("请求头, 头部, header参数"),
      path: split("路径参数, path参数"),
      response: split(
        "返回, 响应, 返回值, 返回结果, 返回参数, 响应参数, 返回数据, 出参, 輸出, 返回字段, 返回内容",
      ),
      example: split("示例, 例子, 样例, 举例, 範例"),
      request: split("请求, 調用, 调用"),
      endpoint: split(
        "请求地址, 接口地址, 请求url, 请求路径, 请求方式, 请求方法, 接口, http请求, 基本信息, 接口信息, 请求信息, 接口概览, 接口概述",
      ),
      errors: split("错误码, 错误, 状态码, 错误代码"),
      required: split("必填, 必选"),
      optional: split("可选, 选填"),
    },
    words: { yes: split("是, 必填, 必选, 必须, √"), no: split("否, 可选, 选填, 非必填, 不是") },
    types: {
      string: split("字符串, 文本, 字符型"),
      int: split("整数, 整型, 整形, 长整型, 数字"),
      boolean: split("布尔, 布尔值, 布尔型"),
      float: split("浮点数, 浮点型, 小数"),
      array: split("数组, 列表"),
      json: split("对象"),
      datetime: split("时间, 日期时间, 时间戳"),
      date: split("日期"),
    },
  },
  {
    // Spanish, Portuguese, French, Italian, German
    columns: {
      name: split(
        "nombre, parámetro, parámetros, campo, campos, atributo, nome, parâmetro, parâmetros, nom, paramètre, paramètres, champ, parametro, parametri, bezeichnung, feld",
      ),
      type: split("tipo, typ, tipo de dato, tipo de dado, datentyp"),
      required: split(
        "requerido, obligatorio, obrigatório, requis, obligatoire, obbligatorio, erforderlich, pflicht, pflichtfeld",
      ),
      description: split("descripción, descrição, descrizione, beschreibung, bedeutung"),
      default: split(
        "por defecto, valor por defecto, padrão, par défaut, valeur par défaut, predefinito, standard, standardwert, vorgabe",
      ),
      method: split("método, méthode, metodo, methode"),
      path: split("ruta, caminho, chemin, percorso, pfad, adresse"),
    },
    headings: {
      parameters: split("parámetros, parâmetros, paramètres, parametri"),
      response: split(
        "respuesta, respuestas, resposta, réponse, réponses, risposta, antwort, antworten, rückgabe",
      ),
      example: split("ejemplo, ejemplos, exemplo, exemple, exemples, esempio, beispiel, beispiele"),
      request: split("petición, solicitud, requisição, requête, richiesta, anfrage"),
      body: split("cuerpo, corpo, corps"),
      header: split("cabeceras, encabezados, cabeçalhos, en-têtes, kopfzeilen"),
      errors: split("errores, erros, erreurs, errori, fehler"),
      required: split("obligatorios, obrigatórios, obligatoires"),
      optional: split("opcionales, opcionais, optionnels, facultatif"),
    },
    words: {
      yes: split("sí, si, sim, oui, ja"),
      no: split("não, non, nein, opcional, facultatif"),
    },
    types: {
      string: split("cadena, texto, chaîne, stringa, zeichenkette"),
      int: split("entero, inteiro, entier, intero, ganzzahl"),
      boolean: split("booleano, booléen, wahrheitswert"),
    },
  },
  {
    // Russian, Persian
    columns: {
      name: split("параметр, название, имя, поле, نام, پارامتر, فیلد"),
      type: split("тип, نوع"),
      required: split("обязательный, обязателен, обязательность, الزامی, اجباری"),
      description: split("описание, توضیحات, توضیح"),
      default: split("по умолчанию, پیش‌فرض"),
      method: split("метод, متد"),
      path: split("путь, адрес, آدرس, مسیر"),
    },
    headings: {
      parameters: split("параметры, پارامترها, پارامتر, ورودی"),
      response: split("ответ, ответы, پاسخ, خروجی"),
      example: split("пример, примеры, مثال, نمونه"),
      request: split("запрос, درخواست"),
      errors: split("ошибки, خطاها"),
    },
    words: { yes: split("да, بله, بلی"), no: split("нет, خیر") },
    types: { string: split("строка, رشته"), int: split("число, целое, عدد") },
  },
];

import type { VocabularyPatch } from "../vocabulary-types.js";
import { split } from "./split.js";

/** The vocabulary of Chinese, in simplified and traditional characters. */
export const chinese: VocabularyPatch = {
  columns: {
    name: split(
      "参数, 参数名, 参数名称, 名称, 字段, 字段名, 字段名称, 属性, 属性名, 变量名, 变量, 键, 键名, 参数接口, 参数字段, 字段英文名, 參數, 參數名稱, 欄位, 欄位名稱, 名稱, 请求头, 头部, key值",
    ),
    type: split("类型, 参数类型, 数据类型, 字段类型, 变量类型, 類型, 資料型別, 型別, 格式"),
    required: split(
      "必填, 是否必填, 必选, 是否必须, 必须, 必需, 是否必选, 是否必需, 必傳, 是否必传, 必传, 必要, 是否必要, 是否必填项, 必填项, 必填與否, 是否為必填, 必要性, 必含, 是否必含, 必返, 是否必返",
    ),
    optional: split(
      "可选, 是否可选, 选填, 是否可空, 可否为空, 是否可为空, 是否允许为空, 允许为空, 可空",
    ),
    default: split("默认值, 默认, 缺省值, 預設值, 預設, 缺省"),
    description: split(
      "说明, 描述, 参数说明, 参数描述, 备注, 含义, 解释, 字段说明, 字段描述, 其他说明, 說明, 備註, 意义, 用途, 注释",
    ),
    in: split("位置, 参数位置, 参数类别, 参数形式, 请求类型, 传参方式, 所在位置, 传入方式"),
    method: split("方法, 请求方法, 请求方式, 請求方法"),
    path: split("地址, 路径, 接口, 请求地址, 接口地址, 请求路径, 路由, 端点, 接口路径"),
    value: split("值, 取值, 枚举值"),
    options: split("取值范围, 可选值, 可选项, 允许值, 可用值, 枚举"),
    status: split("状态码, 错误码, 返回码, 响应码"),
  },
  headings: {
    parameters: split(
      "参数, 请求参数, 参数说明, 參數, 入参, 输入参数, 接口参数, 参数列表, 嵌套参数, 公共参数, 请求字段, 字段说明, 字段, 輸入參數, 請求參數, 传入参数, 入参说明",
    ),
    query: split("查询参数, query参数, url参数, get参数, 查询字符串, 查詢參數"),
    body: split(
      "请求体, body参数, 表单参数, 请求正文, 请求包体, post参数, 请求主体, 請求主體, 请求体参数, json参数, 表单, 正文参数, 正文",
    ),
    header: split("请求头, 头部, header参数, 请求头部, 請求標頭, header头, 头参数"),
    path: split("路径参数, path参数, 路由参数, 路徑參數, 路径变量"),
    response: split(
      "返回, 响应, 回复, 返回值, 返回结果, 返回参数, 响应参数, 返回数据, 出参, 輸出, 返回字段, 返回内容, 响应体, 响应结果, 响应数据, 输出参数, 结果, 返回说明, 响应内容, 返回格式, 響應, 回應, 回傳, 成功, 返回数据说明, 返回值说明, 返回参数说明, 响应参数说明, 响应字段",
    ),
    example: split("示例, 例子, 样例, 举例, 範例, 实例, 例"),
    request: split("请求, 調用, 调用, 請求, 请求参数, 请求字段"),
    endpoint: split(
      "请求地址, 接口地址, 请求url, 请求uri, 请求路径, 请求方式, 请求方法, 接口, http请求, 接口url, 接口路径, 路径, 地址, 方法, 请求类型, 接口方法, 端点, 請求網址, 請求方式, 调用方式, 调用方法, 基本信息, 接口信息, 请求信息, 接口概览, 接口概述",
    ),
    errors: split(
      "错误码, 错误, 状态码, 错误代码, 异常, 失败, 返回码, 错误响应, 錯誤, 失敗, 失敗回應",
    ),
    required: split("必填, 必选, 必需"),
    optional: split("可选, 选填"),
    notes: split(
      "备注, 接口说明, 功能说明, 简要描述, 描述, 权限, 注意, 功能描述, 接口描述, 注意事项",
    ),
    filler: split("说明, 列表, 数据, 格式, 如下, 的, 和, 信息, 代码, 結果, 内容"),
  },
  words: {
    base: split(
      "基础url, 基础 url, 基础地址, 基础路径, 基本url, 基本 url, 基本地址, 基本路径, 接口地址前缀, 接口前缀, 地址前缀, 请求地址前缀, 服务器地址, 接口域名, 请求域名, 根url, 根 url, 根地址, 根路径, 基礎網址",
    ),
    yes: split("是, 必填, 必选, 必须, √, 必需, 必要, 必傳"),
    no: split(
      "否, 可选, 选填, 非必填, 不是, 非必须, 不必填, 非必选, 選填, 可選, 不必, 非必需, 非必要, 不必要, 不需要",
    ),
    required: split("必填, 必选, 必须, 必需"),
    optional: split("可选, 选填, 非必填"),
    nullable: split(
      "可为null, 可为 null, 可以为null, 可以为 null, 允许为null, 允许为 null, 可為null",
    ),
    options: split("可选值, 可选项, 可用值, 允许值, 取值, 取值范围, 枚举值"),
    deprecated: split("已废弃, 废弃, 已弃用, 弃用"),
  },
  types: {
    string: split("字符串, 文本, 字符型, 字串, 字符, 枚举, 枚舉"),
    int: split("整数, 整型, 整形, 长整型, 整數"),
    boolean: split("布尔, 布尔值, 布尔型, 布林值, 布尔类型"),
    float: split("浮点数, 浮点型, 小数, 浮點數, 数字, 數字, 数值"),
    array: split("数组, 列表, 陣列, 集合"),
    json: split("对象, 物件, json对象"),
    datetime: split("时间, 日期时间, 时间戳"),
    date: split("日期"),
    file: split("文件, 檔案"),
    map: split("键值对, 字典, 映射"),
  },
};

/** The vocabulary of Japanese. */
export const japanese: VocabularyPatch = {
  columns: {
    name: split(
      "パラメータ, パラメータ名, パラメーター, パラメーター名, 名前, 名称, フィールド, フィールド名, 項目, 項目名, キー, 属性, プロパティ, 変数名, ヘッダー, ヘッダー名, ヘッダ, 物理名",
    ),
    type: split("型, タイプ, データ型, データタイプ, 種別"),
    required: split("必須, 必須/任意, 必須か, 必須項目, 必要"),
    default: split("デフォルト, デフォルト値, 既定値, 初期値, 省略時"),
    description: split("説明, 内容, 備考, 概要, 詳細, 意味, 補足"),
    in: split("場所, 位置, 送信場所, 区分"),
    method: split("メソッド, httpメソッド"),
    path: split("パス, エンドポイント"),
    value: split("値"),
    options: split("許容値, 選択肢, 取りうる値"),
    status: split("コード, ステータス, ステータスコード, エラーコード"),
  },
  headings: {
    parameters: split(
      "パラメータ, パラメーター, 引数, 入力パラメータ, 項目, フィールド, 属性, プロパティ",
    ),
    query: split("クエリ, クエリー, クエリ文字列, クエリストリング"),
    body: split("ボディ, ボディー, 本文, ペイロード, フォーム"),
    header: split("ヘッダー, ヘッダ"),
    path: split("パスパラメータ, パスパラメーター, パス変数, urlパラメータ"),
    response: split("レスポンス, 戻り値, 返り値, 応答, 出力, 結果, 返却値, 成功"),
    example: split("例, サンプル, 実行例"),
    request: split("リクエスト, 要求, 呼び出し"),
    endpoint: split("エンドポイント, メソッド, パス, リクエストurl, httpメソッド"),
    errors: split("エラー, エラーコード, 失敗"),
    status: split("ステータス, ステータスコード"),
    required: split("必須"),
    optional: split("任意, オプション"),
    notes: split("説明, 備考, 概要, 注意, 権限, 認証, 補足"),
    filler: split("の, と, 一覧, および, 時, 形式, 詳細, リスト, コード"),
  },
  words: {
    base: split("ベースurl, ベース url, 基本url"),
    yes: split("必須, はい, ○, ◯, 〇, ⭕, 要"),
    no: split("任意, いいえ, オプション, 不要, ー, －, 省略可"),
    required: split("必須"),
    optional: split("任意, オプション, 省略可"),
    deprecated: split("非推奨, 廃止"),
    nullable: split("null可, null許容, null 可, null 許容"),
  },
  types: {
    string: split("文字列, テキスト, 列挙, 列挙型"),
    int: split("整数"),
    float: split("小数, 浮動小数点数, 実数, 数値, 数字"),
    boolean: split("真偽値, ブール値, 論理値, ブーリアン, 真偽"),
    array: split("配列, リスト"),
    json: split("オブジェクト"),
    datetime: split("日時, タイムスタンプ"),
    date: split("日付"),
    file: split("ファイル"),
  },
};

/** The vocabulary of Korean. */
export const korean: VocabularyPatch = {
  columns: {
    name: split("이름, 파라미터, 매개변수, 필드, 필드명, 파라미터명, 키, 속성, 변수명, 항목"),
    type: split("타입, 자료형, 유형, 데이터 타입, 형식"),
    required: split("필수, 필수 여부, 필수여부"),
    default: split("기본값, 기본 값, 디폴트"),
    description: split("설명, 비고, 내용"),
    in: split("위치"),
    method: split("메서드, 메소드"),
    path: split("경로, 엔드포인트"),
    value: split("값"),
  },
  headings: {
    parameters: split("파라미터, 매개변수, 필드, 요청 변수, 요청변수"),
    query: split("쿼리"),
    body: split("본문, 바디"),
    header: split("헤더"),
    path: split("경로"),
    response: split("응답, 반환값, 반환, 출력, 결과"),
    example: split("예시, 예제, 샘플, 예"),
    request: split("요청"),
    endpoint: split("엔드포인트, 메서드, 메소드, 요청 url"),
    errors: split("오류, 에러, 오류 코드, 에러 코드"),
    required: split("필수"),
    optional: split("선택"),
    notes: split("설명, 비고, 참고, 권한, 인증"),
    filler: split("목록, 코드"),
  },
  words: {
    base: split("기본 url, 기본 주소"),
    yes: split("필수, 예, 네"),
    no: split("선택, 아니오, 아니요, 옵션, 선택사항"),
    required: split("필수"),
    optional: split("선택, 옵션"),
    nullable: split("null 가능, null 허용"),
  },
  types: {
    string: split("문자열, 열거형"),
    int: split("정수"),
    float: split("실수, 숫자"),
    boolean: split("불리언, 부울"),
    array: split("배열, 리스트"),
    json: split("객체"),
    date: split("날짜"),
    datetime: split("일시"),
    file: split("파일"),
  },
};

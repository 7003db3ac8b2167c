// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.

export type OrganNature =
  | 'government'
  | 'department'
  | 'dispatched-office'
  | 'authorized'
  | 'entrusted';

export type OrganForm =
  | 'organ'
  | 'public-institution'
  | 'dispatched-body'
  | 'development-zone'
  | 'sub-district-office';

export type Level =
  | 'national'
  | 'province'
  | 'city'
  | 'county'
  | 'township';

export type Management =
  | 'local'
  | 'vertical'
  | 'dual';

export type UnitNature =
  | 'internal'
  | 'subordinate'
  | 'dispatched';

export type LeaderRole =
  | 'head'
  | 'deputy';

export type Employment =
  | 'civil-servant'
  | 'public-institution'
  | 'labour-contract'
  | 'temporary';

export type InstrumentType =
  | 'law'
  | 'administrative-regulation'
  | 'state-council-decision'
  | 'local-regulation'
  | 'autonomous-regulation'
  | 'department-rule'
  | 'provincial-rule'
  | 'municipal-rule'
  | 'judicial-interpretation'
  | 'three-fixes'
  | 'normative-document';

export type BasisGroup =
  | 'common'
  | 'special';

export type PowerKind =
  | 'license'
  | 'penalty'
  | 'compulsory-measure'
  | 'compulsory-execution'
  | 'levy'
  | 'requisition'
  | 'payment'
  | 'adjudication'
  | 'confirmation'
  | 'inspection'
  | 'reward'
  | 'other'
  | 'undetermined';

export type BasisRole =
  | 'duty'
  | 'sets'
  | 'specifies'
  | 'authorizes'
  | 'procedure'
  | 'standard';

export type InspectionMode =
  | 'random'
  | 'routine'
  | 'special'
  | 'credit';

export type UpstreamStatement =
  | 'none';

export type PowerState =
  | 'active'
  | 'suspended'
  | 'cancelled';

export type Stage =
  | 'acceptance'
  | 'filing'
  | 'inspection'
  | 'investigation'
  | 'examination'
  | 'legal-review'
  | 'collective-discussion'
  | 'notification'
  | 'statement-and-defence'
  | 'hearing'
  | 'decision'
  | 'service'
  | 'reminder'
  | 'execution'
  | 'closing'
  | 'archiving'
  | 'publication'
  | 'follow-up';

export type Tier =
  | 'leading'
  | 'managing'
  | 'direct';

export type Risk =
  | 'high'
  | 'medium'
  | 'low';

export type PostRole =
  | 'lead'
  | 'assist'
  | 'review'
  | 'approve';

export type IndicatorScope =
  | 'general'
  | 'special';

export type IndicatorSource =
  | 'internal'
  | 'external';

export type TargetKind =
  | 'organ'
  | 'unit'
  | 'person';

export type FileClass =
  | 'penalty'
  | 'license'
  | 'reconsideration'
  | 'litigation'
  | 'compensation'
  | 'grievance';

export type ReviewMode =
  | 'random'
  | 'periodic'
  | 'yearly';

export type NoticeKind =
  | 'circular'
  | 'proclamation'
  | 'announcement'
  | 'publicity'
  | 'decision'
  | 'opinion'
  | 'bulletin'
  | 'report'
  | 'request'
  | 'reply'
  | 'letter'
  | 'minutes'
  | 'order';

export type Secrecy =
  | 'secret'
  | 'confidential'
  | 'top-secret';

export type Urgency =
  | 'urgent'
  | 'most-urgent';

export type Severity =
  | 'error'
  | 'warning'
  | 'info'
  | 'off';

export type RulePack =
  | 'core'
  | 'national'
  | 'chongqing'
  | 'chengdu'
  | 'wuhan'
  | 'yichang'
  | 'tax'
  | 'gongwen';

export type TransferKind =
  | 'authorize'
  | 'entrust'
  | 'confer'
  | 'delegate-down'
  | 'concentrate'
  | 'share'
  | 'reassign'
  | 'withdraw';

export type SuccessionHow =
  | 'renamed'
  | 'merged'
  | 'split'
  | 'reassigned';

export type ExternalRelation =
  | 'superior'
  | 'vertical-superior'
  | 'guides'
  | 'supervises';

export type PublicationSubject =
  | 'organ'
  | 'bases'
  | 'powers'
  | 'posts'
  | 'officers'
  | 'procedures'
  | 'discretion'
  | 'fees'
  | 'guide'
  | 'supervision'
  | 'legal-review-catalogue'
  | 'recording-list'
  | 'inspection-list'
  | 'entrustment'
  | 'evaluation-standard'
  | 'evaluation-result'
  | 'statistics'
  | 'report';

export type ApprovalSubject =
  | 'organ'
  | 'bases'
  | 'powers'
  | 'posts'
  | 'plan'
  | 'discretion'
  | 'inspection-plan'
  | 'officers'
  | 'documents';

export type ReportKind =
  | 'annual'
  | 'statistics'
  | 'new-law'
  | 'work'
  | 'evaluation'
  | 'major-penalty';

export type SystemKind =
  | 'organ'
  | 'procedure'
  | 'post-responsibility'
  | 'file-review'
  | 'supervision'
  | 'complaints'
  | 'training'
  | 'accountability'
  | 'publicity'
  | 'recording'
  | 'legal-review'
  | 'discretion'
  | 'plan'
  | 'other';

export type ReviewConclusion =
  | 'kept'
  | 'amend'
  | 'repealed'
  | 'lapsed';

export type DisputeWay =
  | 'consultation'
  | 'legal-body'
  | 'superior';

export type SupervisionKind =
  | 'urging-letter'
  | 'opinion'
  | 'decision';

export type PublicationClock =
  | 'seven-working-days'
  | 'twenty-working-days';

export type OwnRuleKind =
  | 'organ'
  | 'unit'
  | 'person'
  | 'basis'
  | 'power'
  | 'procedure'
  | 'post'
  | 'responsibility'
  | 'scheme'
  | 'letter-plan'
  | 'notice'
  | 'transfer'
  | 'approval'
  | 'publication'
  | 'report'
  | 'system'
  | 'normative-document'
  | 'dispute';

export type OwnRuleStep =
  | 'organ'
  | 'superior'
  | 'subordinates'
  | 'unit'
  | 'units'
  | 'persons'
  | 'holders'
  | 'powers'
  | 'posts'
  | 'procedure'
  | 'statements';

export type OwnRuleRelation =
  | 'equal'
  | 'different'
  | 'less'
  | 'at-most'
  | 'at-least'
  | 'greater'
  | 'before'
  | 'not-after'
  | 'not-before'
  | 'after';

export type OwnRuleSeverity =
  | 'error'
  | 'warning'
  | 'info';

export interface ApprovalRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 核准事项 / what was approved
   */
  subject: ApprovalSubject;
  /**
   * 报送的机关 / organ that reported
   */
  organ: string;
  /**
   * 核准机关 / who approved
   */
  by: string;
  /**
   * 报送核准的日期 / submitted on
   */
  reported?: string;
  /**
   * 核准日期 / date
   */
  date: string;
  /**
   * 核准文件 / document
   */
  document?: {
    /**
     * 文件名称 / title
     */
    title: string;
    /**
     * 文号 / document number
     */
    number?: string;
    /**
     * 日期 / date
     */
    date?: string;
  };
  /**
   * 核准所包含的记录 / records it covers
   *
   * Items: 标识：不含空白和斜线 / identifier without white space or slashes
   */
  covers?: string[];
}

export interface BasisRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 全称，不加书名号 / full title without title marks
   */
  title: string;
  /**
   * 简称，不加书名号 / short titles
   */
  short?: string[];
  /**
   * 效力级别 / type of instrument
   */
  type: InstrumentType;
  /**
   * 制定机关 / issuer
   */
  issuer: string;
  /**
   * 文号 / document number
   */
  number?: string;
  /**
   * 通过或公布日期（所引版本） / date of adoption or promulgation of this version
   */
  adopted?: string;
  /**
   * 版本，如 2021修正 / version
   */
  version?: string;
  /**
   * 所引版本施行日期 / first day in force of this version
   */
  effective: string;
  /**
   * 失效首日 / first day no longer in force
   */
  repealed?: string;
  /**
   * 替代它的文件 / the instrument that replaces it
   */
  'replaced-by'?: string;
  /**
   * 适用区域 / region
   */
  region?: string;
  /**
   * 共同或专业 / common or special
   */
  group?: BasisGroup;
  /**
   * 备注 / note
   */
  note?: string;
  /**
   * 与其他依据的冲突、交叉和处理建议 / conflicts with other bases
   *
   * @minItems 1
   */
  conflicts?: {
    /**
     * 本依据中的条款 / clause of this instrument
     */
    cite: string;
    /**
     * 与之冲突、交叉的条款 / clause it conflicts with
     */
    with: string;
    /**
     * 怎样冲突、交叉 / how
     */
    matter: string;
    /**
     * 清理前怎样适用 / which is applied meanwhile
     */
    handling?: string;
    /**
     * 立法、修改、协调的建议 / suggestion
     */
    suggestion: string;
    /**
     * 报送建议的日期 / reported on
     */
    reported?: string;
  }[];
}

export interface DisputeRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 争议各方 / parties
   *
   * @minItems 2
   *
   * Items: 标识：不含空白和斜线 / identifier without white space or slashes
   */
  between: string[];
  /**
   * 争议职权 / powers
   *
   * Items: 标识：不含空白和斜线 / identifier without white space or slashes
   */
  powers?: string[];
  /**
   * 提出日期 / raised on
   */
  raised: string;
  /**
   * 协调方式 / way of settling
   */
  way: DisputeWay;
  /**
   * 依次采取的协调方式 / ways tried, in order
   *
   * @minItems 1
   */
  steps?: {
    /**
     * 协调方式 / way
     */
    way: DisputeWay;
    /**
     * 日期 / date
     */
    date: string;
    /**
     * 结果 / result
     */
    result?: string;
  }[];
  /**
   * 处理日期 / decided on
   */
  decided?: string;
  /**
   * 处理结果 / outcome
   */
  outcome?: string;
  /**
   * 会议纪要或决定 / document
   */
  document?: {
    /**
     * 文件名称 / title
     */
    title: string;
    /**
     * 文号 / document number
     */
    number?: string;
    /**
     * 日期 / date
     */
    date?: string;
  };
  /**
   * 据以编写会议纪要 / joint meeting, for its minutes
   */
  meeting?: {
    /**
     * 会议日期 / date
     */
    date: string;
    /**
     * 会议地点 / place
     */
    place?: string;
    /**
     * 第几次会议 / which meeting
     */
    number?: string;
    /**
     * 主持人，写单位和职务 / chair, by office
     */
    chair?: string;
    /**
     * 出席人员，写单位和职务 / those present, by office
     *
     * @minItems 1
     */
    present: string[];
    /**
     * 请假人员 / those excused
     *
     * @minItems 1
     */
    absent?: string[];
    /**
     * 列席人员 / observers
     *
     * @minItems 1
     */
    observers?: string[];
    /**
     * 会议研究的问题 / matter
     */
    matter?: string;
    /**
     * 议定事项，一条一项 / what was agreed
     *
     * @minItems 1
     */
    agreed: string[];
    /**
     * 各方联络员，写单位和职务 / liaison officers, by office
     *
     * @minItems 1
     */
    liaison?: string[];
    /**
     * 会议纪要分送的单位 / to whom the minutes go
     *
     * @minItems 1
     */
    copies?: string[];
  };
}

export interface SchemeRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 方案名称 / title of the scheme
   */
  title: string;
  /**
   * 年度 / year
   */
  year: number;
  /**
   * 满分 / full marks
   */
  'full-marks': number;
  /**
   * 考核对象的种类 / kind of target
   */
  target: TargetKind;
  /**
   * 考核主体 / evaluator
   */
  evaluator?: string;
  /**
   * 考核方法 / methods
   */
  methods?: string[];
  /**
   * 外部评议 / external evaluation
   */
  external?: {
    /**
     * 外部评议分值 / marks of the external part
     */
    weight: number;
    /**
     * 评议方式 / channels
     *
     * @minItems 1
     */
    channels: string[];
  };
  /**
   * 一票否决情形 / veto items
   */
  veto?: string[];
  /**
   * 案卷评查表，一类案卷一表；分值合计为满分 / sheets for the review of case files, one per class
   *
   * @minItems 1
   */
  'file-review'?: {
    /**
     * 处罚、许可、复议、应诉、赔偿、群众反映强烈的重大问题 / class of case files
     */
    class: FileClass;
    /**
     * 随机、阶段、年度 / when files are reviewed
     *
     * @minItems 1
     */
    modes?: ReviewMode[];
    /**
     * 抽取办法和数量 / how many files are drawn and how
     */
    sample?: string;
    /**
     * 一票否决的基本标准 / requirements that fail a file
     *
     * @minItems 1
     */
    basic?: {
      /**
       * 基本标准：不符合即为不合格案卷的要求 / a requirement whose breach fails the file
       */
      content: string;
      /**
       * 怎样认定不符合 / what counts as a breach
       */
      criterion?: string;
    }[];
    /**
     * 评查内容和分值 / items of the sheet
     *
     * @minItems 1
     */
    items: {
      /**
       * 评查项目，如“程序合法” / part of the sheet
       */
      project: string;
      /**
       * 评查内容 / what is looked at
       */
      content: string;
      /**
       * 分值 / marks
       */
      marks: number;
      /**
       * 扣分标准，一条一种情形 / what takes marks off
       *
       * @minItems 1
       */
      deductions?: string[];
    }[];
  }[];
  /**
   * 等次 / grades
   */
  grades?: {
    /**
     * 等次 / grade
     */
    name: string;
    /**
     * 最低分（含） / least marks, inclusive
     */
    min: number;
  }[];
  /**
   * 考核结果用于何处 / what the results are used for
   *
   * @minItems 1
   */
  use?: string[];
  /**
   * 考核评议领导小组 / leading group
   */
  group?: {
    /**
     * 组长，写职务 / head of the group, by office
     */
    head: string;
    /**
     * 办公室设在哪个机构 / where its office is
     */
    office?: string;
  };
  /**
   * 每年重点考核几次 / key assessments a year
   */
  'key-rounds'?: number;
  /**
   * 每月几日前报送上月考核结果 / day of the month by which results are reported
   */
  'report-day'?: number;
  /**
   * 考核发现的过错是否经被考核人确认 / whether faults are confirmed by the assessed
   */
  confirmed?: boolean;
  /**
   * 方案依据 / bases
   *
   * Items: 引文，如 《中华人民共和国食品安全法》第一百二十二条第一款 / citation as staff write it
   */
  bases?: string[];
  /**
   * 指标 / indicators
   *
   * @minItems 1
   */
  indicators: {
    /**
     * 方案内唯一 / unique within the scheme
     */
    id: string;
    /**
     * 考核类别 / category
     */
    category?: string;
    /**
     * 通用或专用 / general or special
     */
    scope?: IndicatorScope;
    /**
     * 内部或外部 / internal or external
     */
    source?: IndicatorSource;
    /**
     * 考核内容 / content
     */
    content: string;
    /**
     * 考核路径 / where to look
     */
    path?: string;
    /**
     * 涉及岗位 / posts concerned
     *
     * Items: 标识：不含空白和斜线 / identifier without white space or slashes
     */
    posts?: string[];
    /**
     * 分值 / marks
     */
    weight: number;
    /**
     * 评分标准 / criteria
     */
    criteria?: {
      /**
       * 情形 / situation
       */
      when: string;
      /**
       * 扣分 / marks off
       */
      deduct: number;
    }[];
    /**
     * 最多扣分 / most marks off
     */
    'max-deduct'?: number;
    /**
     * 是否为加分项 / bonus
     */
    bonus?: boolean;
    /**
     * 指标适用条件；省略时对全部对象适用 / when it applies; default always
     */
    'applies-when'?: {
      /**
       * 对象行使这些类别的职权时适用 / when the target exercises such kinds
       */
      kind?: PowerKind[];
      /**
       * 仅对这些机构适用 / only for these units
       *
       * Items: 标识：不含空白和斜线 / identifier without white space or slashes
       */
      unit?: string[];
    };
  }[];
  /**
   * 具体考核对象；省略时为本机关全部同类对象 / targets; default all of the kind in the organ
   *
   * Items: 标识：不含空白和斜线 / identifier without white space or slashes
   */
  targets?: string[];
}

export interface ExternalRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 全称 / full name
   */
  name: string;
  /**
   * 行政层级 / level
   */
  level?: Level;
  /**
   * 与本工作区机关的关系 / relation
   */
  relation: ExternalRelation;
  /**
   * 主要负责人姓名 / head
   */
  head?: string;
  /**
   * 主要负责人职务 / title of office
   */
  title?: string;
  /**
   * 与哪些机关签订责任书；业务指导、执法监督机关不签订 / organs it signs letters with; guides and supervisors sign none
   *
   * Items: 标识：不含空白和斜线 / identifier without white space or slashes
   */
  'letters-to'?: string[];
  /**
   * 起始日（含当日） / first day in force, inclusive
   */
  from?: string;
  /**
   * 终止日（含当日） / last day in force, inclusive
   */
  until?: string;
}

export interface LetterPlanRecord {
  /**
   * 年度 / year
   */
  year: number;
  /**
   * 责任期限 / term
   */
  term: {
    /**
     * 起始日（含当日） / first day in force, inclusive
     */
    from: string;
    /**
     * 终止日（含当日） / last day in force, inclusive
     */
    until: string;
  };
  /**
   * 责任书标题；省略时按层次拟定 / title
   */
  title?: string;
  /**
   * 工作目标 / goals
   */
  goals?: string[];
  /**
   * 考核模块分值之和；省略时为100 / sum of the points, default 100
   */
  'full-marks'?: number;
  /**
   * 考核模块 / modules with points
   */
  modules?: {
    /**
     * 模块名称 / title
     */
    title: string;
    /**
     * 分值 / points
     */
    points: number;
    /**
     * 内容 / items
     *
     * @minItems 1
     */
    items: string[];
  }[];
  /**
   * 追究领导责任的情形 / situations of leading liability
   */
  'leader-liability'?: string[];
  /**
   * 负责监督检查的机构 / supervising body
   */
  'supervised-by'?: string;
  /**
   * 考核结果计入何处 / what the result counts into
   */
  'counts-into'?: string;
  /**
   * 奖惩办法 / rewards and sanctions
   */
  rewards?: string[];
  /**
   * 一式几份 / number of copies
   */
  copies: number;
  /**
   * 签订的最后日期 / last day for signing
   */
  'sign-by': string;
  /**
   * 责任书依据 / bases
   *
   * Items: 引文，如 《中华人民共和国食品安全法》第一百二十二条第一款 / citation as staff write it
   */
  bases?: string[];
  /**
   * 不按组织层次签订的例外 / exceptions to the chain
   */
  exceptions?: {
    /**
     * 受责的人员、机构或机关 / who takes it on
     */
    receiver: string;
    /**
     * 交责的人员、机构或机关 / who gives it
     */
    giver?: string;
    /**
     * 不签订 / no letter
     */
    omit?: boolean;
    /**
     * 理由 / reason
     */
    reason: string;
  }[];
}

export interface NormativeDocumentRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 制定机关 / organ
   */
  organ: string;
  /**
   * 规范性文件 / document
   */
  document: {
    /**
     * 文件名称 / title
     */
    title: string;
    /**
     * 文号 / document number
     */
    number?: string;
    /**
     * 日期 / date
     */
    date?: string;
  };
  /**
   * 清理结论 / conclusion
   */
  conclusion: ReviewConclusion;
  /**
   * 清理日期 / day of the review
   */
  reviewed: string;
  /**
   * 备案日期 / day of filing
   */
  filed?: string;
  /**
   * 有效期最后一日 / last day of validity
   */
  until?: string;
  /**
   * 结论公布日期 / day of publication
   */
  published?: string;
  /**
   * 是否设定许可、处罚、强制等 / kinds of power it sets
   */
  sets?: PowerKind[];
}

export interface NoticeRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 文种 / kind of paper
   */
  kind: NoticeKind;
  /**
   * 发文字号，如 示市监发〔2026〕1号 / document number
   */
  number?: string;
  /**
   * 标题 / title
   */
  title: string;
  /**
   * 发文机关标识；省略时为所在执法主体 / issuing organs
   *
   * @minItems 1
   *
   * Items: 标识：不含空白和斜线 / identifier without white space or slashes
   */
  issuers?: string[];
  /**
   * 主送机关 / addressees
   */
  to?: string[];
  /**
   * 签发人 / signer
   */
  signer?: string;
  /**
   * 密级 / secrecy
   */
  secrecy?: Secrecy;
  /**
   * 紧急程度 / urgency
   */
  urgency?: Urgency;
  /**
   * 成文日期 / date of the paper
   */
  date: string;
  /**
   * 附件名称 / attachments
   */
  attachments?: string[];
  /**
   * 抄送机关 / copies to
   */
  cc?: string[];
  /**
   * 印发机关和日期 / printing
   */
  printed?: {
    /**
     * 印发机关 / printing organ
     */
    by: string;
    /**
     * 印发日期 / date of printing
     */
    date: string;
  };
  /**
   * 附注 / annotation
   */
  note?: string;
  /**
   * 是否公开；省略时公开 / whether it is published
   */
  publish?: boolean;
}

export interface OrganRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 法定全称 / statutory full name
   */
  name: string;
  /**
   * 简称 / short name
   */
  short?: string;
  /**
   * 主体性质 / nature of the organ
   */
  nature: OrganNature;
  /**
   * 组织形式 / form of organisation
   */
  form?: OrganForm;
  /**
   * 行政层级 / administrative level
   */
  level: Level;
  /**
   * 管理体制；省略时为本级 / line of management, default local
   */
  management?: Management;
  /**
   * 所属系统，如 市场监管 / branch of government
   */
  system?: string;
  /**
   * 行政区划 / administrative region
   */
  region?: string;
  /**
   * 领导及分工 / leaders and what they are in charge of
   *
   * @minItems 1
   */
  leaders?: {
    /**
     * 人员标识 / person id
     */
    person: string;
    /**
     * 主要负责人或分管领导 / head or deputy in charge
     */
    role: LeaderRole;
    /**
     * 职务名称 / title of office
     */
    title?: string;
    /**
     * 分管的执法机构 / units in charge of
     *
     * Items: 标识：不含空白和斜线 / identifier without white space or slashes
     */
    units?: string[];
    /**
     * 起始日（含当日） / first day in force, inclusive
     */
    from?: string;
    /**
     * 终止日（含当日） / last day in force, inclusive
     */
    until?: string;
  }[];
  /**
   * 行政执法监督机构 / body that supervises enforcement
   */
  supervisor?: string;
  /**
   * 办公地址 / office address
   */
  address?: string;
  /**
   * 咨询电话 / telephone for enquiries
   */
  phone?: string;
  /**
   * 投诉举报电话 / telephone for complaints
   */
  'complaint-phone'?: string;
  /**
   * 网站 / web site
   */
  website?: string;
  /**
   * 对外办公时间 / office hours
   */
  hours?: string;
  /**
   * 意见箱的地点 / where the suggestion box is
   */
  'suggestion-box'?: string;
  /**
   * 设立和职责依据 / bases of establishment
   *
   * Items: 引文，如 《中华人民共和国食品安全法》第一百二十二条第一款 / citation as staff write it
   */
  bases?: string[];
  /**
   * 执法机构 / enforcement units
   */
  units?: {
    /**
     * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
     */
    id: string;
    /**
     * 机构名称 / name of the unit
     */
    name: string;
    /**
     * 内设、直属或派出 / internal, subordinate or dispatched
     */
    nature: UnitNature;
    /**
     * 机构职责 / duties of the unit
     */
    duties?: string[];
    /**
     * 可以自己名义执法的依据 / bases for acting in its own name
     *
     * Items: 引文，如 《中华人民共和国食品安全法》第一百二十二条第一款 / citation as staff write it
     */
    'own-name-powers'?: string[];
    /**
     * 是否为法制审核机构 / whether this is the legal review unit
     */
    'legal-review'?: boolean;
    /**
     * 联系电话 / telephone
     */
    phone?: string;
    /**
     * 起始日（含当日） / first day in force, inclusive
     */
    from?: string;
    /**
     * 终止日（含当日） / last day in force, inclusive
     */
    until?: string;
    /**
     * 机构负责人 / heads of the unit
     */
    leaders?: {
      /**
       * 人员标识 / person id
       */
      person: string;
      /**
       * 起始日（含当日） / first day in force, inclusive
       */
      from?: string;
      /**
       * 终止日（含当日） / last day in force, inclusive
       */
      until?: string;
    }[];
  }[];
  /**
   * 起始日（含当日） / first day in force, inclusive
   */
  from?: string;
  /**
   * 终止日（含当日） / last day in force, inclusive
   */
  until?: string;
  /**
   * 曾用名 / former names
   */
  'former-names'?: {
    /**
     * 曾用名称 / former name
     */
    name: string;
    /**
     * 最后使用日 / last day of use
     */
    until: string;
  }[];
  /**
   * 承继的执法主体 / organs it follows
   */
  'successor-of'?: {
    /**
     * 被承继的执法主体 / organ that is followed
     */
    organ: string;
    /**
     * 更名、合并、分立、划转 / how
     */
    how: SuccessionHow;
    /**
     * 承继之日（新主体履职首日） / first day of the new organ
     */
    date: string;
    /**
     * 机构改革决定 / deciding document
     */
    decision?: {
      /**
       * 文件名称 / title
       */
      title: string;
      /**
       * 文号 / document number
       */
      number?: string;
      /**
       * 日期 / date
       */
      date?: string;
    };
  }[];
  /**
   * 相对集中行政处罚权 / concentrated penalty power
   */
  concentrated?: {
    /**
     * 批准相对集中行政处罚权的决定 / deciding document
     */
    decision: {
      /**
       * 文件名称 / title
       */
      title: string;
      /**
       * 文号 / document number
       */
      number?: string;
      /**
       * 日期 / date
       */
      date?: string;
    };
    /**
     * 集中的领域 / fields
     *
     * @minItems 1
     */
    fields: string[];
  };
  /**
   * 实行垂直、双重管理时的上级主管机关标识（可在外部机关中）；省略时看文件夹和外部机关 / the organ above it in vertical or dual management, also an external one
   */
  superior?: string;
  /**
   * 业务指导机关标识（可在外部机关中） / organs that guide it, also external ones
   *
   * Items: 标识：不含空白和斜线 / identifier without white space or slashes
   */
  'guided-by'?: string[];
  /**
   * 写“无”，说明上级没有可以对照的目录；有的写在 quanze.yaml 里 / states that its superior has no catalogue to compare with
   */
  upstream?: UpstreamStatement;
  /**
   * 行政机关负责人出庭应诉 / appearances in court
   */
  'court-appearances'?: {
    /**
     * 年度 / year
     */
    year: number;
    /**
     * 应诉案件数 / cases
     */
    cases: number;
    /**
     * 负责人出庭件数 / appearances of a leader
     */
    'by-head': number;
  }[];
}

export interface OwnRuleRecord {
  /**
   * 规则名，不与程序自带的相同 / name of the rule, none of the program's own
   */
  id: string;
  /**
   * 要求什么 / what it demands
   */
  title: string;
  /**
   * 不符合时的程度，默认警告 / default warning
   */
  severity?: OwnRuleSeverity;
  /**
   * 不符合时怎么说；{名称} 等换成记录里的内容 / what to say; {name} is replaced by what the record holds
   */
  message: string;
  /**
   * 怎么改 / what to do
   */
  hint: string;
  /**
   * 为什么要求 / why
   */
  reason?: string;
  /**
   * 依据哪一条；有施行日期的分条写，不在施行期内时规则不起作用 / clauses; with dates the rule is silent outside them
   */
  clause?:
    | string
    | {
        /**
         * 条款 / clause
         */
        text: string;
        /**
         * 起 / since
         */
        from?: string;
        /**
         * 最后一天 / last day
         */
        until?: string;
      }[];
  /**
   * 看哪些记录 / which records
   */
  select: {
    /**
     * 哪一种记录 / kind of record
     */
    kind: OwnRuleKind;
    /**
     * 只看符合这些条件的；不写时全看 / only those that meet all of these
     *
     * @minItems 1
     */
    where?: {
      /**
       * 看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside
       */
      key?: string;
      /**
       * 写了没有 / whether it is written
       */
      exists?: boolean;
      /**
       * 等于这个值；选项写中文或者代码都可以 / is this value, code or word
       */
      equals?: string;
      /**
       * 是其中一个 / is one of these
       *
       * @minItems 1
       */
      in?: string[];
      /**
       * 文字里有 / the text holds
       */
      contains?: string;
      /**
       * 文字的开头 / the text begins with
       */
      'starts-with'?: string;
      /**
       * 文字的结尾 / the text ends with
       */
      'ends-with'?: string;
      /**
       * * 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character
       */
      like?: string;
      /**
       * 早于这一天；可以写“基准日期” / before this day, or as-of
       */
      before?: string;
      /**
       * 晚于这一天；可以写“基准日期” / after this day, or as-of
       */
      after?: string;
      /**
       * 数字不小于；列表看有几项 / a number, or the length of a list
       */
      'at-least'?: number;
      /**
       * 数字不大于；列表看有几项 / a number, or the length of a list
       */
      'at-most'?: number;
      /**
       * 列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one
       */
      every?: boolean;
      /**
       * 都要符合 / all hold
       *
       * @minItems 1
       */
      all?: {
        /**
         * 看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside
         */
        key?: string;
        /**
         * 写了没有 / whether it is written
         */
        exists?: boolean;
        /**
         * 等于这个值；选项写中文或者代码都可以 / is this value, code or word
         */
        equals?: string;
        /**
         * 是其中一个 / is one of these
         *
         * @minItems 1
         */
        in?: string[];
        /**
         * 文字里有 / the text holds
         */
        contains?: string;
        /**
         * 文字的开头 / the text begins with
         */
        'starts-with'?: string;
        /**
         * 文字的结尾 / the text ends with
         */
        'ends-with'?: string;
        /**
         * * 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character
         */
        like?: string;
        /**
         * 早于这一天；可以写“基准日期” / before this day, or as-of
         */
        before?: string;
        /**
         * 晚于这一天；可以写“基准日期” / after this day, or as-of
         */
        after?: string;
        /**
         * 数字不小于；列表看有几项 / a number, or the length of a list
         */
        'at-least'?: number;
        /**
         * 数字不大于；列表看有几项 / a number, or the length of a list
         */
        'at-most'?: number;
        /**
         * 列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one
         */
        every?: boolean;
      }[];
      /**
       * 有一条符合 / one holds
       *
       * @minItems 1
       */
      any?: {
        /**
         * 看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside
         */
        key?: string;
        /**
         * 写了没有 / whether it is written
         */
        exists?: boolean;
        /**
         * 等于这个值；选项写中文或者代码都可以 / is this value, code or word
         */
        equals?: string;
        /**
         * 是其中一个 / is one of these
         *
         * @minItems 1
         */
        in?: string[];
        /**
         * 文字里有 / the text holds
         */
        contains?: string;
        /**
         * 文字的开头 / the text begins with
         */
        'starts-with'?: string;
        /**
         * 文字的结尾 / the text ends with
         */
        'ends-with'?: string;
        /**
         * * 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character
         */
        like?: string;
        /**
         * 早于这一天；可以写“基准日期” / before this day, or as-of
         */
        before?: string;
        /**
         * 晚于这一天；可以写“基准日期” / after this day, or as-of
         */
        after?: string;
        /**
         * 数字不小于；列表看有几项 / a number, or the length of a list
         */
        'at-least'?: number;
        /**
         * 数字不大于；列表看有几项 / a number, or the length of a list
         */
        'at-most'?: number;
        /**
         * 列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one
         */
        every?: boolean;
      }[];
      /**
       * 都不符合 / none holds
       *
       * @minItems 1
       */
      not?: {
        /**
         * 看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside
         */
        key?: string;
        /**
         * 写了没有 / whether it is written
         */
        exists?: boolean;
        /**
         * 等于这个值；选项写中文或者代码都可以 / is this value, code or word
         */
        equals?: string;
        /**
         * 是其中一个 / is one of these
         *
         * @minItems 1
         */
        in?: string[];
        /**
         * 文字里有 / the text holds
         */
        contains?: string;
        /**
         * 文字的开头 / the text begins with
         */
        'starts-with'?: string;
        /**
         * 文字的结尾 / the text ends with
         */
        'ends-with'?: string;
        /**
         * * 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character
         */
        like?: string;
        /**
         * 早于这一天；可以写“基准日期” / before this day, or as-of
         */
        before?: string;
        /**
         * 晚于这一天；可以写“基准日期” / after this day, or as-of
         */
        after?: string;
        /**
         * 数字不小于；列表看有几项 / a number, or the length of a list
         */
        'at-least'?: number;
        /**
         * 数字不大于；列表看有几项 / a number, or the length of a list
         */
        'at-most'?: number;
        /**
         * 列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one
         */
        every?: boolean;
      }[];
    }[];
  };
  /**
   * 由选取的记录走到哪里，如 [岗位, 任职人员] / from them to others
   *
   * @minItems 1
   */
  along?: OwnRuleStep[];
  /**
   * 只看走到的记录中符合这些条件的 / only those reached that meet all of these
   *
   * @minItems 1
   */
  among?: {
    /**
     * 看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside
     */
    key?: string;
    /**
     * 写了没有 / whether it is written
     */
    exists?: boolean;
    /**
     * 等于这个值；选项写中文或者代码都可以 / is this value, code or word
     */
    equals?: string;
    /**
     * 是其中一个 / is one of these
     *
     * @minItems 1
     */
    in?: string[];
    /**
     * 文字里有 / the text holds
     */
    contains?: string;
    /**
     * 文字的开头 / the text begins with
     */
    'starts-with'?: string;
    /**
     * 文字的结尾 / the text ends with
     */
    'ends-with'?: string;
    /**
     * * 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character
     */
    like?: string;
    /**
     * 早于这一天；可以写“基准日期” / before this day, or as-of
     */
    before?: string;
    /**
     * 晚于这一天；可以写“基准日期” / after this day, or as-of
     */
    after?: string;
    /**
     * 数字不小于；列表看有几项 / a number, or the length of a list
     */
    'at-least'?: number;
    /**
     * 数字不大于；列表看有几项 / a number, or the length of a list
     */
    'at-most'?: number;
    /**
     * 列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one
     */
    every?: boolean;
    /**
     * 都要符合 / all hold
     *
     * @minItems 1
     */
    all?: {
      /**
       * 看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside
       */
      key?: string;
      /**
       * 写了没有 / whether it is written
       */
      exists?: boolean;
      /**
       * 等于这个值；选项写中文或者代码都可以 / is this value, code or word
       */
      equals?: string;
      /**
       * 是其中一个 / is one of these
       *
       * @minItems 1
       */
      in?: string[];
      /**
       * 文字里有 / the text holds
       */
      contains?: string;
      /**
       * 文字的开头 / the text begins with
       */
      'starts-with'?: string;
      /**
       * 文字的结尾 / the text ends with
       */
      'ends-with'?: string;
      /**
       * * 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character
       */
      like?: string;
      /**
       * 早于这一天；可以写“基准日期” / before this day, or as-of
       */
      before?: string;
      /**
       * 晚于这一天；可以写“基准日期” / after this day, or as-of
       */
      after?: string;
      /**
       * 数字不小于；列表看有几项 / a number, or the length of a list
       */
      'at-least'?: number;
      /**
       * 数字不大于；列表看有几项 / a number, or the length of a list
       */
      'at-most'?: number;
      /**
       * 列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one
       */
      every?: boolean;
    }[];
    /**
     * 有一条符合 / one holds
     *
     * @minItems 1
     */
    any?: {
      /**
       * 看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside
       */
      key?: string;
      /**
       * 写了没有 / whether it is written
       */
      exists?: boolean;
      /**
       * 等于这个值；选项写中文或者代码都可以 / is this value, code or word
       */
      equals?: string;
      /**
       * 是其中一个 / is one of these
       *
       * @minItems 1
       */
      in?: string[];
      /**
       * 文字里有 / the text holds
       */
      contains?: string;
      /**
       * 文字的开头 / the text begins with
       */
      'starts-with'?: string;
      /**
       * 文字的结尾 / the text ends with
       */
      'ends-with'?: string;
      /**
       * * 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character
       */
      like?: string;
      /**
       * 早于这一天；可以写“基准日期” / before this day, or as-of
       */
      before?: string;
      /**
       * 晚于这一天；可以写“基准日期” / after this day, or as-of
       */
      after?: string;
      /**
       * 数字不小于；列表看有几项 / a number, or the length of a list
       */
      'at-least'?: number;
      /**
       * 数字不大于；列表看有几项 / a number, or the length of a list
       */
      'at-most'?: number;
      /**
       * 列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one
       */
      every?: boolean;
    }[];
    /**
     * 都不符合 / none holds
     *
     * @minItems 1
     */
    not?: {
      /**
       * 看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside
       */
      key?: string;
      /**
       * 写了没有 / whether it is written
       */
      exists?: boolean;
      /**
       * 等于这个值；选项写中文或者代码都可以 / is this value, code or word
       */
      equals?: string;
      /**
       * 是其中一个 / is one of these
       *
       * @minItems 1
       */
      in?: string[];
      /**
       * 文字里有 / the text holds
       */
      contains?: string;
      /**
       * 文字的开头 / the text begins with
       */
      'starts-with'?: string;
      /**
       * 文字的结尾 / the text ends with
       */
      'ends-with'?: string;
      /**
       * * 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character
       */
      like?: string;
      /**
       * 早于这一天；可以写“基准日期” / before this day, or as-of
       */
      before?: string;
      /**
       * 晚于这一天；可以写“基准日期” / after this day, or as-of
       */
      after?: string;
      /**
       * 数字不小于；列表看有几项 / a number, or the length of a list
       */
      'at-least'?: number;
      /**
       * 数字不大于；列表看有几项 / a number, or the length of a list
       */
      'at-most'?: number;
      /**
       * 列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one
       */
      every?: boolean;
    }[];
  }[];
  /**
   * 每一条都要符合 / all of these hold
   *
   * @minItems 1
   */
  require?: {
    /**
     * 看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside
     */
    key?: string;
    /**
     * 写了没有 / whether it is written
     */
    exists?: boolean;
    /**
     * 等于这个值；选项写中文或者代码都可以 / is this value, code or word
     */
    equals?: string;
    /**
     * 是其中一个 / is one of these
     *
     * @minItems 1
     */
    in?: string[];
    /**
     * 文字里有 / the text holds
     */
    contains?: string;
    /**
     * 文字的开头 / the text begins with
     */
    'starts-with'?: string;
    /**
     * 文字的结尾 / the text ends with
     */
    'ends-with'?: string;
    /**
     * * 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character
     */
    like?: string;
    /**
     * 早于这一天；可以写“基准日期” / before this day, or as-of
     */
    before?: string;
    /**
     * 晚于这一天；可以写“基准日期” / after this day, or as-of
     */
    after?: string;
    /**
     * 数字不小于；列表看有几项 / a number, or the length of a list
     */
    'at-least'?: number;
    /**
     * 数字不大于；列表看有几项 / a number, or the length of a list
     */
    'at-most'?: number;
    /**
     * 列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one
     */
    every?: boolean;
    /**
     * 都要符合 / all hold
     *
     * @minItems 1
     */
    all?: {
      /**
       * 看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside
       */
      key?: string;
      /**
       * 写了没有 / whether it is written
       */
      exists?: boolean;
      /**
       * 等于这个值；选项写中文或者代码都可以 / is this value, code or word
       */
      equals?: string;
      /**
       * 是其中一个 / is one of these
       *
       * @minItems 1
       */
      in?: string[];
      /**
       * 文字里有 / the text holds
       */
      contains?: string;
      /**
       * 文字的开头 / the text begins with
       */
      'starts-with'?: string;
      /**
       * 文字的结尾 / the text ends with
       */
      'ends-with'?: string;
      /**
       * * 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character
       */
      like?: string;
      /**
       * 早于这一天；可以写“基准日期” / before this day, or as-of
       */
      before?: string;
      /**
       * 晚于这一天；可以写“基准日期” / after this day, or as-of
       */
      after?: string;
      /**
       * 数字不小于；列表看有几项 / a number, or the length of a list
       */
      'at-least'?: number;
      /**
       * 数字不大于；列表看有几项 / a number, or the length of a list
       */
      'at-most'?: number;
      /**
       * 列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one
       */
      every?: boolean;
    }[];
    /**
     * 有一条符合 / one holds
     *
     * @minItems 1
     */
    any?: {
      /**
       * 看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside
       */
      key?: string;
      /**
       * 写了没有 / whether it is written
       */
      exists?: boolean;
      /**
       * 等于这个值；选项写中文或者代码都可以 / is this value, code or word
       */
      equals?: string;
      /**
       * 是其中一个 / is one of these
       *
       * @minItems 1
       */
      in?: string[];
      /**
       * 文字里有 / the text holds
       */
      contains?: string;
      /**
       * 文字的开头 / the text begins with
       */
      'starts-with'?: string;
      /**
       * 文字的结尾 / the text ends with
       */
      'ends-with'?: string;
      /**
       * * 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character
       */
      like?: string;
      /**
       * 早于这一天；可以写“基准日期” / before this day, or as-of
       */
      before?: string;
      /**
       * 晚于这一天；可以写“基准日期” / after this day, or as-of
       */
      after?: string;
      /**
       * 数字不小于；列表看有几项 / a number, or the length of a list
       */
      'at-least'?: number;
      /**
       * 数字不大于；列表看有几项 / a number, or the length of a list
       */
      'at-most'?: number;
      /**
       * 列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one
       */
      every?: boolean;
    }[];
    /**
     * 都不符合 / none holds
     *
     * @minItems 1
     */
    not?: {
      /**
       * 看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside
       */
      key?: string;
      /**
       * 写了没有 / whether it is written
       */
      exists?: boolean;
      /**
       * 等于这个值；选项写中文或者代码都可以 / is this value, code or word
       */
      equals?: string;
      /**
       * 是其中一个 / is one of these
       *
       * @minItems 1
       */
      in?: string[];
      /**
       * 文字里有 / the text holds
       */
      contains?: string;
      /**
       * 文字的开头 / the text begins with
       */
      'starts-with'?: string;
      /**
       * 文字的结尾 / the text ends with
       */
      'ends-with'?: string;
      /**
       * * 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character
       */
      like?: string;
      /**
       * 早于这一天；可以写“基准日期” / before this day, or as-of
       */
      before?: string;
      /**
       * 晚于这一天；可以写“基准日期” / after this day, or as-of
       */
      after?: string;
      /**
       * 数字不小于；列表看有几项 / a number, or the length of a list
       */
      'at-least'?: number;
      /**
       * 数字不大于；列表看有几项 / a number, or the length of a list
       */
      'at-most'?: number;
      /**
       * 列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one
       */
      every?: boolean;
    }[];
  }[];
  /**
   * 不能同时符合 / these do not hold together
   *
   * @minItems 1
   */
  forbid?: {
    /**
     * 看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside
     */
    key?: string;
    /**
     * 写了没有 / whether it is written
     */
    exists?: boolean;
    /**
     * 等于这个值；选项写中文或者代码都可以 / is this value, code or word
     */
    equals?: string;
    /**
     * 是其中一个 / is one of these
     *
     * @minItems 1
     */
    in?: string[];
    /**
     * 文字里有 / the text holds
     */
    contains?: string;
    /**
     * 文字的开头 / the text begins with
     */
    'starts-with'?: string;
    /**
     * 文字的结尾 / the text ends with
     */
    'ends-with'?: string;
    /**
     * * 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character
     */
    like?: string;
    /**
     * 早于这一天；可以写“基准日期” / before this day, or as-of
     */
    before?: string;
    /**
     * 晚于这一天；可以写“基准日期” / after this day, or as-of
     */
    after?: string;
    /**
     * 数字不小于；列表看有几项 / a number, or the length of a list
     */
    'at-least'?: number;
    /**
     * 数字不大于；列表看有几项 / a number, or the length of a list
     */
    'at-most'?: number;
    /**
     * 列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one
     */
    every?: boolean;
    /**
     * 都要符合 / all hold
     *
     * @minItems 1
     */
    all?: {
      /**
       * 看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside
       */
      key?: string;
      /**
       * 写了没有 / whether it is written
       */
      exists?: boolean;
      /**
       * 等于这个值；选项写中文或者代码都可以 / is this value, code or word
       */
      equals?: string;
      /**
       * 是其中一个 / is one of these
       *
       * @minItems 1
       */
      in?: string[];
      /**
       * 文字里有 / the text holds
       */
      contains?: string;
      /**
       * 文字的开头 / the text begins with
       */
      'starts-with'?: string;
      /**
       * 文字的结尾 / the text ends with
       */
      'ends-with'?: string;
      /**
       * * 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character
       */
      like?: string;
      /**
       * 早于这一天；可以写“基准日期” / before this day, or as-of
       */
      before?: string;
      /**
       * 晚于这一天；可以写“基准日期” / after this day, or as-of
       */
      after?: string;
      /**
       * 数字不小于；列表看有几项 / a number, or the length of a list
       */
      'at-least'?: number;
      /**
       * 数字不大于；列表看有几项 / a number, or the length of a list
       */
      'at-most'?: number;
      /**
       * 列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one
       */
      every?: boolean;
    }[];
    /**
     * 有一条符合 / one holds
     *
     * @minItems 1
     */
    any?: {
      /**
       * 看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside
       */
      key?: string;
      /**
       * 写了没有 / whether it is written
       */
      exists?: boolean;
      /**
       * 等于这个值；选项写中文或者代码都可以 / is this value, code or word
       */
      equals?: string;
      /**
       * 是其中一个 / is one of these
       *
       * @minItems 1
       */
      in?: string[];
      /**
       * 文字里有 / the text holds
       */
      contains?: string;
      /**
       * 文字的开头 / the text begins with
       */
      'starts-with'?: string;
      /**
       * 文字的结尾 / the text ends with
       */
      'ends-with'?: string;
      /**
       * * 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character
       */
      like?: string;
      /**
       * 早于这一天；可以写“基准日期” / before this day, or as-of
       */
      before?: string;
      /**
       * 晚于这一天；可以写“基准日期” / after this day, or as-of
       */
      after?: string;
      /**
       * 数字不小于；列表看有几项 / a number, or the length of a list
       */
      'at-least'?: number;
      /**
       * 数字不大于；列表看有几项 / a number, or the length of a list
       */
      'at-most'?: number;
      /**
       * 列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one
       */
      every?: boolean;
    }[];
    /**
     * 都不符合 / none holds
     *
     * @minItems 1
     */
    not?: {
      /**
       * 看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside
       */
      key?: string;
      /**
       * 写了没有 / whether it is written
       */
      exists?: boolean;
      /**
       * 等于这个值；选项写中文或者代码都可以 / is this value, code or word
       */
      equals?: string;
      /**
       * 是其中一个 / is one of these
       *
       * @minItems 1
       */
      in?: string[];
      /**
       * 文字里有 / the text holds
       */
      contains?: string;
      /**
       * 文字的开头 / the text begins with
       */
      'starts-with'?: string;
      /**
       * 文字的结尾 / the text ends with
       */
      'ends-with'?: string;
      /**
       * * 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character
       */
      like?: string;
      /**
       * 早于这一天；可以写“基准日期” / before this day, or as-of
       */
      before?: string;
      /**
       * 晚于这一天；可以写“基准日期” / after this day, or as-of
       */
      after?: string;
      /**
       * 数字不小于；列表看有几项 / a number, or the length of a list
       */
      'at-least'?: number;
      /**
       * 数字不大于；列表看有几项 / a number, or the length of a list
       */
      'at-most'?: number;
      /**
       * 列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one
       */
      every?: boolean;
    }[];
  }[];
  /**
   * 走到的记录有几个；要同时写“沿” / how many are reached; needs along
   */
  count?: {
    /**
     * 至少几个 / at least
     */
    'at-least'?: number;
    /**
     * 至多几个 / at most
     */
    'at-most'?: number;
  };
  /**
   * 两项相比 / two properties compared
   */
  compare?: {
    /**
     * 左边的一项 / the property on the left
     */
    key: string;
    /**
     * 应当怎样 / how they stand
     */
    is: OwnRuleRelation;
    /**
     * 右边的一项，或者“基准日期” / the other property, or as-of
     */
    to: string;
  };
  /**
   * 每次检查都先试一遍 / tried at every check
   */
  examples?: {
    /**
     * 每个示例：文件名和内容；规则不应报告 / file name and text; nothing is found
     *
     * @minItems 1
     */
    valid: {
      [k: string]: string;
    }[];
    /**
     * 规则应当报告 / something is found
     *
     * @minItems 1
     */
    invalid: {
      [k: string]: string;
    }[];
  };
}

export interface PersonRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 姓名 / name
   */
  name: string;
  /**
   * 所在执法机构 / unit the person works in
   */
  unit?: string;
  /**
   * 职务 / title of office
   */
  title?: string;
  /**
   * 用工身份 / employment
   */
  employment: Employment;
  /**
   * 行政执法证件 / enforcement certificate
   */
  certificate?: {
    /**
     * 执法证号 / number
     */
    number: string;
    /**
     * 执法类别 / field of enforcement
     */
    field?: string;
    /**
     * 执法区域 / region
     */
    region?: string;
    /**
     * 发证日期 / date of issue
     */
    issued?: string;
    /**
     * 有效期最后一日 / last day of validity
     */
    expires: string;
  };
  /**
   * 培训 / training
   */
  training?: {
    /**
     * 日期 / date
     */
    date: string;
    /**
     * 内容 / content
     */
    content: string;
    /**
     * 方式 / method
     */
    method?: string;
    /**
     * 学时 / hours
     */
    hours?: number;
    /**
     * 考试结果 / result of the exam
     */
    exam?: 'passed' | 'failed' | 'none';
  }[];
  /**
   * 是否取得国家统一法律职业资格 / holds the legal professional qualification
   */
  'legal-qualification'?: boolean;
  /**
   * 是否公示；不公示须写明理由 / whether the person is published; not publishing needs a reason
   */
  publish?:
    | boolean
    | {
        /**
         * 不公示的理由 / reason for not publishing
         */
        reason: string;
      };
  /**
   * 起始日（含当日） / first day in force, inclusive
   */
  from?: string;
  /**
   * 终止日（含当日） / last day in force, inclusive
   */
  until?: string;
  /**
   * 行政执法监督证件 / supervision certificate
   */
  'supervision-certificate'?: {
    /**
     * 证号 / number
     */
    number: string;
    /**
     * 发证日期 / date of issue
     */
    issued?: string;
    /**
     * 有效期最后一日 / last day of validity
     */
    expires: string;
  };
  /**
   * 执法人员等级 / grade of the officer
   */
  grade?: 'junior' | 'middle' | 'senior';
}

export interface PostRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 岗位名称 / name of the post
   */
  name: string;
  /**
   * 所属机构；领导岗位可写执法主体标识 / unit, or the organ itself for a leading post
   */
  unit: string;
  /**
   * 领导责任、主管责任或直接责任 / tier of responsibility
   */
  tier: Tier;
  /**
   * 编制数 / establishment quota
   */
  quota?: number;
  /**
   * 廉政和执法风险等级 / grade of risk
   */
  risk?: Risk;
  /**
   * 行使的职权、阶段和作用 / powers, stages and roles
   */
  powers?: {
    /**
     * 职权标识 / power id
     */
    power?: string;
    /**
     * 按条件选取本机关的职权 / selects powers of the same organ
     */
    select?: {
      /**
       * 按职权类别 / by kind
       */
      kind?: PowerKind;
      /**
       * 按流程 / by procedure
       */
      procedure?: string;
      /**
       * 按承办机构 / by unit in charge
       */
      unit?: string;
      /**
       * 本机关全部职权 / all powers of the organ
       */
      all?: true;
    };
    /**
     * 在哪些阶段行使；省略时为全部 / stages, default all
     *
     * @minItems 1
     */
    stages?: Stage[];
    /**
     * 主办、协办、审核或批准 / role
     */
    role: PostRole;
  }[];
  /**
   * 岗位职责 / duties
   */
  duties?: string[];
  /**
   * 工作标准 / standards
   */
  standards?: string[];
  /**
   * 任职 / holders
   */
  holders?: {
    /**
     * 人员标识 / person id
     */
    person: string;
    /**
     * 起始日（含当日） / first day in force, inclusive
     */
    from: string;
    /**
     * 终止日（含当日） / last day in force, inclusive
     */
    until?: string;
    /**
     * 是否代理 / acting
     */
    acting?: boolean;
  }[];
  /**
   * 空缺 / vacancy
   */
  vacancy?: {
    /**
     * 空缺之日 / vacant since
     */
    since: string;
    /**
     * 代行职责的人员 / who acts meanwhile
     */
    acting?: string;
  };
  /**
   * 起始日（含当日） / first day in force, inclusive
   */
  from?: string;
  /**
   * 终止日（含当日） / last day in force, inclusive
   */
  until?: string;
  /**
   * 窗口岗位是否设置岗位信息公示牌 / whether a plate shows it at the window
   */
  uniform?: boolean;
}

export interface PowerRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 全国统一的基本编码 / basic code shared across levels
   */
  code?: string;
  /**
   * 实施编码 / implementation code
   */
  'implementation-code'?: string;
  /**
   * 上级清单中的事项标识或编码 / item of the superior catalogue
   */
  'superior-item'?: string;
  /**
   * 沿用上级目录的事项，写作 目录标识#事项标识或编码；名称、类别、依据、种类、裁量基准取自该事项，同时写明的以写明的为准 / an item of a superior's catalogue, or of a guiding organ, that is adopted without retyping; keys written beside it override
   */
  inherits?: string;
  /**
   * 所属主项 / parent item
   */
  parent?: string;
  /**
   * 职权名称 / name of the power
   */
  name: string;
  /**
   * 职权类别 / kind of power
   */
  kind: PowerKind;
  /**
   * 由哪些层级行使；省略时为本机关的层级；不含本机关层级的，只列入供下级对照的目录 / levels that exercise it, default that of the organ; without that of the organ it is only catalogued for those below
   *
   * @minItems 1
   */
  levels?: Level[];
  /**
   * 实施依据，逐条写明作用 / bases with their roles
   *
   * @minItems 1
   */
  bases: {
    /**
     * 条款引文 / citation
     */
    cite: string;
    /**
     * 该条款对本职权的作用 / what the clause does for the power
     */
    role: BasisRole;
    /**
     * 该条款设定的措施种类 / measures the clause sets
     */
    measures?: string[];
  }[];
  /**
   * 处罚、强制的种类和幅度 / measures and their ranges
   */
  measures?: {
    /**
     * 罚款、吊销许可证件、查封等 / type of the measure
     */
    type: string;
    /**
     * 幅度 / range
     */
    range?: {
      /**
       * 单位 / unit
       */
      unit: '元' | '倍' | '%' | '日';
      /**
       * 下限（含） / lower limit, inclusive
       */
      min?: number;
      /**
       * 上限（含） / upper limit, inclusive
       */
      max?: number;
      /**
       * 计算基数，如 货值金额 / what it is reckoned from
       */
      base?: string;
    };
  }[];
  /**
   * 承办的执法机构 / unit in charge
   */
  unit?: string;
  /**
   * 行政相对人 / whom it concerns
   */
  party?: string;
  /**
   * 办理条件 / conditions
   */
  conditions?: string[];
  /**
   * 数量限制；没有限制的省略 / limit of number, if any
   */
  quantity?: string;
  /**
   * 申请材料 / materials
   */
  materials?: string[];
  /**
   * 申请书等示范文本的名称 / model texts shown to applicants
   *
   * @minItems 1
   */
  samples?: string[];
  /**
   * 办理时限 / time limit
   */
  limit?: {
    /**
     * 法定时限 / statutory limit
     */
    statutory: string;
    /**
     * 承诺时限 / promised limit
     */
    promised?: string;
    /**
     * 时限依据 / basis of the limit
     */
    basis?: string;
  };
  /**
   * 网上办理的网址或者途径 / where to apply online
   */
  online?: string;
  /**
   * 适用的流程 / procedure
   */
  procedure?: string;
  /**
   * 裁量基准 / discretion tiers
   */
  discretion?: {
    /**
     * 裁量阶次 / tier
     */
    tier: string;
    /**
     * 适用条件 / conditions
     */
    when: string;
    /**
     * 具体标准 / standard
     */
    range: string;
  }[];
  /**
   * 责任事项 / duties by stage
   */
  duties?: {
    /**
     * 运行环节 / stage
     */
    stage: Stage;
    /**
     * 责任事项 / text
     */
    text: string;
    /**
     * 责任事项依据 / basis
     */
    basis?: string;
  }[];
  /**
   * 追责情形 / situations of liability
   */
  accountability?: string[];
  /**
   * 收费；不收费则省略 / fee
   */
  fee?: {
    /**
     * 收费项目 / item
     */
    item: string;
    /**
     * 收费标准 / standard
     */
    standard: string;
    /**
     * 收费依据 / basis
     */
    basis: string;
    /**
     * 减免规定，一条一项 / reductions and exemptions
     *
     * @minItems 1
     */
    reductions?: string[];
  };
  /**
   * 是否适用听证 / whether a hearing applies
   */
  hearing?: boolean;
  /**
   * 是否须经法制审核 / whether legal review applies
   */
  'legal-review'?: boolean;
  /**
   * 监督方式 / means of supervision
   */
  supervision?: string;
  /**
   * 状态；省略时为行使 / state, default active
   */
  state?: PowerState;
  /**
   * 起始日（含当日） / first day in force, inclusive
   */
  from?: string;
  /**
   * 终止日（含当日） / last day in force, inclusive
   */
  until?: string;
  /**
   * 曾用编码 / former codes
   */
  'former-codes'?: string[];
  /**
   * 对共用流程的个别调整 / what differs from the shared procedure
   */
  overrides?: {
    /**
     * 流程中环节的标识 / id of a step
     */
    step: string;
    /**
     * 时限 / time limit
     */
    limit?: string;
    /**
     * 文书 / document
     */
    document?: string;
    /**
     * 人数 / officers
     */
    officers?: number;
    /**
     * 本职权不走该环节 / the power skips the step
     */
    omit?: boolean;
    /**
     * 调整的依据 / basis
     */
    basis?: string;
  }[];
  /**
   * 审核转报的上级机关或环节 / what is passed on to a superior
   */
  transmit?: string;
  /**
   * 行政检查的方式、频次和标准 / mode, cap and standard of inspection
   */
  inspection?: {
    /**
     * 检查方式 / mode
     */
    mode: InspectionMode;
    /**
     * 检查对象 / whom it concerns
     */
    target?: string;
    /**
     * 抽查比例 / share
     */
    ratio?: string;
    /**
     * 抽查基数，如“420家” / how many there are to choose from
     */
    number?: string;
    /**
     * 检查周期 / cycle
     */
    cycle?: string;
    /**
     * 实施检查的时间，如“4月至9月” / when it is carried out
     */
    period?: string;
    /**
     * 对同一对象每年最多几次 / most times a year
     */
    'yearly-cap'?: number;
    /**
     * 检查标准 / standards
     */
    standard?: string[];
  };
  /**
   * 音像记录事项 / audio-visual recording
   */
  recording?: {
    /**
     * 记录环节 / stage
     */
    stage: Stage;
    /**
     * 记录场合 / occasion
     */
    occasion: string;
    /**
     * 场景、约谈、确认、检查等 / class of recording
     */
    class?: string;
    /**
     * 从何时开始记录 / when recording begins
     */
    begin?: string;
    /**
     * 记录哪些过程 / what is recorded
     */
    course?: string;
    /**
     * 到何时结束记录 / when recording ends
     */
    end?: string;
    /**
     * 是否全程录音录像 / recorded in full
     */
    full?: boolean;
    /**
     * 保存期限 / how long it is kept
     */
    keep?: string;
  }[];
  /**
   * 法制审核应提交的材料 / materials for legal review
   */
  'review-materials'?: string[];
  /**
   * 法制审核的重点 / points of legal review
   */
  'review-points'?: string[];
}

export interface ProcedureRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 流程名称 / name of the procedure
   */
  name: string;
  /**
   * 适用的职权类别 / kind of power it serves
   */
  kind?: PowerKind;
  /**
   * 环节 / steps
   *
   * @minItems 1
   */
  steps: {
    /**
     * 流程内唯一 / unique within the procedure
     */
    id: string;
    /**
     * 环节名称 / name of the step
     */
    name: string;
    /**
     * 阶段 / stage
     */
    stage: Stage;
    /**
     * 时限 / time limit
     */
    limit?: string;
    /**
     * 工作形式 / form of work
     */
    form?: string;
    /**
     * 使用的文书 / document used
     */
    document?: string;
    /**
     * 依据 / basis
     */
    basis?: string;
    /**
     * 执法人员最少人数 / least number of officers
     */
    officers?: number;
    /**
     * 下一环节；省略时为下一项 / next steps
     *
     * Items: 标识：不含空白和斜线 / identifier without white space or slashes
     */
    next?: string[];
  }[];
  /**
   * 起始日（含当日） / first day in force, inclusive
   */
  from?: string;
  /**
   * 终止日（含当日） / last day in force, inclusive
   */
  until?: string;
}

export interface PublicationRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 公布内容 / what was published
   */
  subject: PublicationSubject;
  /**
   * 公布的机关 / organ
   */
  organ: string;
  /**
   * 公布日期 / date
   */
  date: string;
  /**
   * 公布渠道 / where
   *
   * @minItems 1
   */
  where: string[];
  /**
   * 公布文件 / document
   */
  document?: {
    /**
     * 文件名称 / title
     */
    title: string;
    /**
     * 文号 / document number
     */
    number?: string;
    /**
     * 日期 / date
     */
    date?: string;
  };
  /**
   * 公布所包含的记录 / records it covers
   *
   * Items: 标识：不含空白和斜线 / identifier without white space or slashes
   */
  covers?: string[];
  /**
   * 被公布事项的决定日期 / day of the decision that was published
   */
  decided?: string;
}

export interface ReportRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 报告种类 / kind
   */
  kind: ReportKind;
  /**
   * 报告的机关 / organ
   */
  organ: string;
  /**
   * 报送对象 / to whom
   *
   * @minItems 1
   */
  to: string[];
  /**
   * 报告所属年度 / year
   */
  year: number;
  /**
   * 报告日期 / date
   */
  date: string;
  /**
   * 新法实施情况报告所涉及的法律 / new law it is about
   */
  law?: string;
  /**
   * 备案的重大处罚决定的日期 / day of the decision that is filed
   */
  decided?: string;
  /**
   * 报告内容 / topics
   */
  topics?: {
    /**
     * 题目 / title
     */
    title: string;
    /**
     * 情况 / text
     */
    text: string;
  }[];
  /**
   * 统计数字 / figures
   */
  figures?: {
    /**
     * 职权类别 / kind of power
     */
    kind: PowerKind;
    /**
     * 统计项目 / item
     */
    item: string;
    /**
     * 数量 / number
     */
    number: number;
  }[];
  /**
   * 报告文件 / document
   */
  document?: {
    /**
     * 文件名称 / title
     */
    title: string;
    /**
     * 文号 / document number
     */
    number?: string;
    /**
     * 日期 / date
     */
    date?: string;
  };
}

export interface ResponsibilityRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 适用的岗位、机构、执法主体或职权 / posts, units, organs or powers it is for
   *
   * @minItems 1
   *
   * Items: 标识：不含空白和斜线 / identifier without white space or slashes
   */
  for: string[];
  /**
   * 责任层次 / tier of responsibility
   */
  tier?: Tier;
  /**
   * 追责依据 / bases
   *
   * Items: 引文，如 《中华人民共和国食品安全法》第一百二十二条第一款 / citation as staff write it
   */
  bases?: string[];
  /**
   * 起始日（含当日） / first day in force, inclusive
   */
  from?: string;
  /**
   * 终止日（含当日） / last day in force, inclusive
   */
  until?: string;
}

export interface SupervisionPaperRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 督办函、意见书或者决定书 / urging letter, opinion or decision
   */
  kind: SupervisionKind;
  /**
   * 收到文书的执法主体 / organ that received it
   */
  organ: string;
  /**
   * 制发机关，写标识或者名称 / who issued it
   */
  by: string;
  /**
   * 制发日期 / date
   */
  date: string;
  /**
   * 监督文书 / document
   */
  document?: {
    /**
     * 文件名称 / title
     */
    title: string;
    /**
     * 文号 / document number
     */
    number?: string;
    /**
     * 日期 / date
     */
    date?: string;
  };
  /**
   * 督促或者纠正的事项 / matter
   */
  matter?: string;
  /**
   * 报送纠正情况的最后日期 / last day for the answer
   */
  due?: string;
  /**
   * 报送纠正情况的日期 / answered on
   */
  answered?: string;
  /**
   * 履行职责或者纠正的情况 / what was done
   */
  result?: string;
  /**
   * 是否涉及重大问题 / whether it is weighty
   */
  grave?: boolean;
  /**
   * 没有落实的督办函、意见书的标识 / earlier paper that was not heeded
   */
  follows?: string;
  /**
   * 争议是否已经进入行政复议、行政诉讼 / whether the dispute is under reconsideration or in court
   */
  'in-court'?: boolean;
  /**
   * 执法主体提出异议或者申请复查 / objection of the organ
   */
  objection?: {
    /**
     * 提出日期 / raised on
     */
    date: string;
    /**
     * 答复日期 / answered on
     */
    answered?: string;
  };
}

export interface SuppressionRecord {
  /**
   * 哪一条规则，写规则名，如 require-holder / id of the rule
   */
  rule: string;
  /**
   * 哪条记录：标识，或者标识的列表；没有对象的问题写文件路径 / id of the record, or a list of ids; the path of a file for findings without a record
   */
  subject: string | string[];
  /**
   * 为什么准许例外 / why the exception is granted
   */
  reason: string;
  /**
   * 谁批准的：人员标识，或者职务、会议 / who granted it: id of a person, an office or a meeting
   */
  approver: string;
  /**
   * 批准日期 / granted on
   */
  approved?: string;
  /**
   * 最后一天有效的日期，一般不超过一年 / last day on which it holds, as a rule within a year
   */
  until: string;
}

export interface SystemRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 制度种类 / kind
   */
  kind: SystemKind;
  /**
   * 制定机关 / organ
   */
  organ: string;
  /**
   * 制度文件 / document
   */
  document: {
    /**
     * 文件名称 / title
     */
    title: string;
    /**
     * 文号 / document number
     */
    number?: string;
    /**
     * 日期 / date
     */
    date?: string;
  };
  /**
   * 制度规定的主要内容 / what it provides for
   *
   * @minItems 1
   */
  topics?: string[];
  /**
   * 投诉、举报的答复期限 / how soon complaints are answered
   */
  'reply-within'?: string;
  /**
   * 报送备案的日期 / filed on
   */
  filed?: string;
  /**
   * 施行日期 / first day in force
   */
  effective?: string;
  /**
   * 终止日（含当日） / last day in force, inclusive
   */
  until?: string;
  /**
   * 备注 / note
   */
  note?: string;
}

export interface TransferRecord {
  /**
   * 全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever
   */
  id: string;
  /**
   * 授权、委托、赋权、下放、相对集中、共同行使、划转、收回 / kind
   */
  kind: TransferKind;
  /**
   * 原行使机关；收回时为交回职权的机关；可在外部机关中 / organ that had or keeps the power; of a withdrawal the organ that gives it back; may be external
   */
  from: string;
  /**
   * 承接的机关、机构或组织；收回时为收回职权的机关；可在外部机关中 / organs or units that exercise it; of a withdrawal the organ that gets it back; may be external
   *
   * @minItems 1
   *
   * Items: 标识：不含空白和斜线 / identifier without white space or slashes
   */
  to: string[];
  /**
   * 涉及的职权，写主项即包括子项；划转和收回可以省略，即为转出机关的全部职权 / powers, a parent item with its sub-items; reassign and withdraw may leave them out for all
   *
   * @minItems 1
   *
   * Items: 标识：不含空白和斜线 / identifier without white space or slashes
   */
  powers?: string[];
  /**
   * 转入机关中承办的执法机构，每个转入机关一个 / units in charge, one for each receiving organ
   *
   * @minItems 1
   *
   * Items: 标识：不含空白和斜线 / identifier without white space or slashes
   */
  units?: string[];
  /**
   * 仅限的措施种类；省略时为全部 / measures only; default all
   */
  measures?: string[];
  /**
   * 仅限的阶段；省略时为全部 / stages only; default all
   */
  stages?: Stage[];
  /**
   * 共同行使时的牵头机关 / lead organ of a shared power
   */
  lead?: string;
  /**
   * 允许这样配置的条款 / clauses that allow it
   *
   * Items: 引文，如 《中华人民共和国食品安全法》第一百二十二条第一款 / citation as staff write it
   */
  basis?: string[];
  /**
   * 作出配置的决定 / deciding document
   */
  decision?: {
    /**
     * 文件名称 / title
     */
    title: string;
    /**
     * 文号 / document number
     */
    number?: string;
    /**
     * 日期 / date
     */
    date?: string;
  };
  /**
   * 委托书 / letter of entrustment
   */
  document?: {
    /**
     * 文件名称 / title
     */
    title: string;
    /**
     * 文号 / document number
     */
    number?: string;
    /**
     * 日期 / date
     */
    date?: string;
  };
  /**
   * 向社会公布的情况 / publication
   */
  published?: {
    /**
     * 公布日期 / date
     */
    date: string;
    /**
     * 公布渠道 / where
     */
    where?: string;
  };
  /**
   * 生效首日 / first day in force
   */
  start: string;
  /**
   * 终止日（含当日） / last day in force, inclusive
   */
  until?: string;
  /**
   * 仅限的地域，如 城关镇辖区；其他地方仍由转出机关行使 / only there, e.g. within one town; elsewhere the giver exercises it still
   */
  area?: string;
  /**
   * 转出机关是否仍可行使；省略时委托、共同行使和限定地域的为是，其他为否 / whether the giver may still exercise it; default when entrusted, shared or limited to an area
   */
  retained?: boolean;
  /**
   * 定期评估 / evaluations
   */
  evaluated?: {
    /**
     * 评估日期 / date
     */
    date: string;
    /**
     * 结论 / result
     */
    result: string;
  }[];
  /**
   * 备注 / note
   */
  note?: string;
}

export interface WorkspaceRecord {
  /**
   * 工作区名称 / name of the workspace
   */
  name: string;
  /**
   * 按哪一天的法律和任职情况编制；省略时为当天（北京时间） / the day the model is built for; default today in Asia/Shanghai
   */
  'as-of'?: string;
  /**
   * 内容所在文件夹，默认 content / folder of the content, default content
   */
  content?: string;
  /**
   * 成品所在文件夹，默认 out / folder of the papers, default out
   */
  output?: string;
  /**
   * 本工作区自己的模板，默认 templates；没有的用程序自带的 / own templates, default templates
   */
  templates?: string;
  /**
   * 启用的规则包；省略时为核心和国家 / rule packs in use; default core and national
   */
  packs?: RulePack[];
  /**
   * 按行政区划本来适用而停用的规则包 / local packs that the region brings and the workspace switches off
   */
  'packs-off'?: RulePack[];
  /**
   * 本工作区所在的行政区划，执法主体没有写的按此；区划有本地规则包的自动适用 / region of organs that name none; a region with a local pack brings it
   */
  region?: string;
  /**
   * 参照执行的外地或者系统的规定，写明作出决定的文件 / rules of elsewhere that are followed by decision
   */
  adopts?: {
    /**
     * 规则包 / pack
     */
    pack: RulePack;
    /**
     * 决定参照执行的文件 / deciding document
     */
    decision?: {
      /**
       * 文件名称 / title
       */
      title: string;
      /**
       * 文号 / document number
       */
      number?: string;
      /**
       * 日期 / date
       */
      date?: string;
    };
    /**
     * 自哪一天起参照执行 / first day
     */
    since?: string;
    /**
     * 对哪些执法主体，连同它们的下级；省略时为全部 / organs with those below them; default all
     *
     * @minItems 1
     *
     * Items: 标识：不含空白和斜线 / identifier without white space or slashes
     */
    organs?: string[];
  }[];
  /**
   * 规定不一致时采用哪一种 / what is followed where provisions differ
   */
  choices?: {
    /**
     * 许可、处罚决定的公布期限：七个工作日（国办发〔2018〕118号）或者二十个工作日（政府信息公开条例第二十六条、部门规章） / days for publishing licenses and penalties
     */
    'publication-clock'?: PublicationClock;
  };
  /**
   * 逐条规则的程度 / severity per rule
   */
  rules?: {
    [k: string]: Severity;
  };
  /**
   * 经批准不计的检查结果；也可以写在各执法主体的 检查例外.yaml / findings that are granted not to count; organs may have a file of their own
   */
  suppressions?: {
    /**
     * 哪一条规则，写规则名，如 require-holder / id of the rule
     */
    rule: string;
    /**
     * 哪条记录：标识，或者标识的列表；没有对象的问题写文件路径 / id of the record, or a list of ids; the path of a file for findings without a record
     */
    subject: string | string[];
    /**
     * 为什么准许例外 / why the exception is granted
     */
    reason: string;
    /**
     * 谁批准的：人员标识，或者职务、会议 / who granted it: id of a person, an office or a meeting
     */
    approver: string;
    /**
     * 批准日期 / granted on
     */
    approved?: string;
    /**
     * 最后一天有效的日期，一般不超过一年 / last day on which it holds, as a rule within a year
     */
    until: string;
  }[];
  /**
   * 据以对照和沿用的上级目录；写 [] 表示确认没有 / superiors' catalogues to compare with; [] states that there is none
   */
  upstream?: {
    /**
     * 标识；副本存为 upstream/标识.json / id; the copy is upstream/<id>.json
     */
    id: string;
    /**
     * 上级的工作区文件夹、目录文件（.json）或者压缩包（.zip、.tgz），本机路径；网址只在命令行写 / folder of another workspace, catalogue file or archive; a URL is given on the command line only
     */
    source: string;
    /**
     * 目录中起指导作用的机关；省略时为目录中的各机关 / the organ of the catalogue that guides, default each of them
     */
    organ?: string;
    /**
     * 目录名称 / name of the catalogue
     */
    name?: string;
  }[];
  /**
   * build 生成的格式 / formats that build writes
   *
   * @minItems 1
   */
  formats?: ('docx' | 'pdf' | 'html')[];
}

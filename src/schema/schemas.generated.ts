// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
import type { Kind } from './record.js';
import type { SchemaNode } from './schema-node.js';

export const schemas: Readonly<Record<Kind, SchemaNode>> = {
 "approvals": {
  "title": "核准 / approvals",
  "x-stem": {
   "en": "approvals",
   "zh": "核准"
  },
  "x-type": "Approval",
  "type": "array",
  "items": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
     "x-zh": "标识",
     "x-public": true,
     "x-def": "id"
    },
    "subject": {
     "type": "string",
     "title": "核准事项 / what was approved",
     "enum": [
      "organ",
      "bases",
      "powers",
      "posts",
      "plan",
      "discretion",
      "inspection-plan",
      "officers",
      "documents"
     ],
     "x-zh-values": {
      "organ": "执法主体",
      "bases": "执法依据",
      "powers": "职权分解",
      "posts": "执法岗位",
      "plan": "实施方案",
      "discretion": "裁量基准",
      "inspection-plan": "检查计划",
      "officers": "执法人员",
      "documents": "执法文书"
     },
     "x-zh": "事项",
     "description": "核准事项 / what was approved",
     "x-public": true,
     "x-def": "approval-subject"
    },
    "organ": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "报送的机关 / organ that reported",
     "x-zh": "执法主体",
     "x-public": true,
     "x-def": "id"
    },
    "by": {
     "x-zh": "核准机关",
     "type": "string",
     "minLength": 1,
     "description": "核准机关 / who approved",
     "x-public": true
    },
    "reported": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "报送核准的日期 / submitted on",
     "x-zh": "报送日期",
     "x-public": true,
     "x-def": "date"
    },
    "date": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "核准日期 / date",
     "x-zh": "日期",
     "x-public": true,
     "x-def": "date"
    },
    "document": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "title": {
       "x-zh": "名称",
       "type": "string",
       "minLength": 1,
       "description": "文件名称 / title",
       "x-public": true
      },
      "number": {
       "x-zh": "文号",
       "type": "string",
       "minLength": 1,
       "description": "文号 / document number",
       "x-public": true
      },
      "date": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "日期 / date",
       "x-zh": "日期",
       "x-public": true,
       "x-def": "date"
      }
     },
     "required": [
      "title"
     ],
     "x-zh": "文件",
     "description": "核准文件 / document",
     "x-public": true,
     "x-def": "document"
    },
    "covers": {
     "x-zh": "包含",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80,
      "pattern": "^[^\\s/\\\\]+$",
      "description": "标识：不含空白和斜线 / identifier without white space or slashes",
      "x-def": "id"
     },
     "description": "核准所包含的记录 / records it covers",
     "x-public": true
    }
   },
   "required": [
    "id",
    "subject",
    "organ",
    "by",
    "date"
   ]
  }
 },
 "bases": {
  "title": "执法依据 / enforcement bases",
  "x-stem": {
   "en": "bases",
   "zh": "执法依据"
  },
  "x-type": "Basis",
  "type": "array",
  "items": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
     "x-zh": "标识",
     "x-public": true,
     "x-def": "id"
    },
    "title": {
     "x-zh": "名称",
     "type": "string",
     "minLength": 1,
     "description": "全称，不加书名号 / full title without title marks",
     "x-public": true
    },
    "short": {
     "x-zh": "简称",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "description": "简称，不加书名号 / short titles",
     "x-public": true
    },
    "type": {
     "type": "string",
     "title": "效力级别 / type of instrument",
     "enum": [
      "law",
      "administrative-regulation",
      "state-council-decision",
      "local-regulation",
      "autonomous-regulation",
      "department-rule",
      "provincial-rule",
      "municipal-rule",
      "judicial-interpretation",
      "three-fixes",
      "normative-document"
     ],
     "x-zh-values": {
      "law": "法律",
      "administrative-regulation": "行政法规",
      "state-council-decision": "国务院决定",
      "local-regulation": "地方性法规",
      "autonomous-regulation": "自治条例和单行条例",
      "department-rule": "部门规章",
      "provincial-rule": "省级政府规章",
      "municipal-rule": "设区的市政府规章",
      "judicial-interpretation": "司法解释",
      "three-fixes": "三定规定",
      "normative-document": "规范性文件"
     },
     "x-zh": "效力级别",
     "description": "效力级别 / type of instrument",
     "x-public": true,
     "x-def": "instrument-type"
    },
    "issuer": {
     "x-zh": "制定机关",
     "type": "string",
     "minLength": 1,
     "description": "制定机关 / issuer",
     "x-public": true
    },
    "number": {
     "x-zh": "文号",
     "type": "string",
     "minLength": 1,
     "description": "文号 / document number",
     "x-public": true
    },
    "adopted": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "通过或公布日期（所引版本） / date of adoption or promulgation of this version",
     "x-zh": "公布日期",
     "x-public": true,
     "x-def": "date"
    },
    "version": {
     "x-zh": "版本",
     "type": "string",
     "minLength": 1,
     "description": "版本，如 2021修正 / version",
     "x-public": true
    },
    "effective": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "所引版本施行日期 / first day in force of this version",
     "x-zh": "施行日期",
     "x-public": true,
     "x-def": "date"
    },
    "repealed": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "失效首日 / first day no longer in force",
     "x-zh": "废止日期",
     "x-public": true,
     "x-def": "date"
    },
    "replaced-by": {
     "x-zh": "替代",
     "type": "string",
     "minLength": 1,
     "description": "替代它的文件 / the instrument that replaces it",
     "x-public": true
    },
    "region": {
     "x-zh": "适用区域",
     "type": "string",
     "minLength": 1,
     "description": "适用区域 / region",
     "x-public": true
    },
    "group": {
     "type": "string",
     "title": "依据类别 / group of the basis",
     "enum": [
      "common",
      "special"
     ],
     "x-zh-values": {
      "common": "共同",
      "special": "专业"
     },
     "x-zh": "类别",
     "description": "共同或专业 / common or special",
     "x-public": true,
     "x-def": "basis-group"
    },
    "note": {
     "x-zh": "备注",
     "type": "string",
     "minLength": 1,
     "description": "备注 / note",
     "x-public": true
    },
    "conflicts": {
     "x-zh": "冲突",
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "cite": {
        "type": "string",
        "minLength": 2,
        "description": "本依据中的条款 / clause of this instrument",
        "x-zh": "条款",
        "x-def": "citation"
       },
       "with": {
        "type": "string",
        "minLength": 2,
        "description": "与之冲突、交叉的条款 / clause it conflicts with",
        "x-zh": "与",
        "x-def": "citation"
       },
       "matter": {
        "x-zh": "问题",
        "type": "string",
        "minLength": 1,
        "description": "怎样冲突、交叉 / how"
       },
       "handling": {
        "x-zh": "适用意见",
        "type": "string",
        "minLength": 1,
        "description": "清理前怎样适用 / which is applied meanwhile"
       },
       "suggestion": {
        "x-zh": "建议",
        "type": "string",
        "minLength": 1,
        "description": "立法、修改、协调的建议 / suggestion"
       },
       "reported": {
        "type": "string",
        "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
        "description": "报送建议的日期 / reported on",
        "x-zh": "报送日期",
        "x-def": "date"
       }
      },
      "required": [
       "cite",
       "with",
       "matter",
       "suggestion"
      ]
     },
     "minItems": 1,
     "description": "与其他依据的冲突、交叉和处理建议 / conflicts with other bases"
    }
   },
   "required": [
    "id",
    "title",
    "type",
    "issuer",
    "effective"
   ]
  }
 },
 "disputes": {
  "title": "争议协调 / disputes over powers",
  "x-stem": {
   "en": "disputes",
   "zh": "争议协调"
  },
  "x-type": "Dispute",
  "type": "array",
  "items": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
     "x-zh": "标识",
     "x-public": true,
     "x-def": "id"
    },
    "between": {
     "x-zh": "双方",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80,
      "pattern": "^[^\\s/\\\\]+$",
      "description": "标识：不含空白和斜线 / identifier without white space or slashes",
      "x-def": "id"
     },
     "minItems": 2,
     "description": "争议各方 / parties",
     "x-public": true
    },
    "powers": {
     "x-zh": "职权",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80,
      "pattern": "^[^\\s/\\\\]+$",
      "description": "标识：不含空白和斜线 / identifier without white space or slashes",
      "x-def": "id"
     },
     "description": "争议职权 / powers",
     "x-public": true
    },
    "raised": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "提出日期 / raised on",
     "x-zh": "提出日期",
     "x-public": true,
     "x-def": "date"
    },
    "way": {
     "type": "string",
     "title": "协调方式 / way of settling",
     "enum": [
      "consultation",
      "legal-body",
      "superior"
     ],
     "x-zh-values": {
      "consultation": "协商",
      "legal-body": "法制机构协调",
      "superior": "共同上一级裁决"
     },
     "x-zh": "方式",
     "description": "协调方式 / way of settling",
     "x-public": true,
     "x-def": "dispute-way"
    },
    "steps": {
     "x-zh": "经过",
     "type": "array",
     "minItems": 1,
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "way": {
        "type": "string",
        "title": "协调方式 / way of settling",
        "enum": [
         "consultation",
         "legal-body",
         "superior"
        ],
        "x-zh-values": {
         "consultation": "协商",
         "legal-body": "法制机构协调",
         "superior": "共同上一级裁决"
        },
        "x-zh": "方式",
        "description": "协调方式 / way",
        "x-public": true,
        "x-def": "dispute-way"
       },
       "date": {
        "type": "string",
        "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
        "description": "日期 / date",
        "x-zh": "日期",
        "x-public": true,
        "x-def": "date"
       },
       "result": {
        "x-zh": "结果",
        "type": "string",
        "minLength": 1,
        "description": "结果 / result",
        "x-public": true
       }
      },
      "required": [
       "way",
       "date"
      ]
     },
     "description": "依次采取的协调方式 / ways tried, in order",
     "x-public": true
    },
    "decided": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "处理日期 / decided on",
     "x-zh": "处理日期",
     "x-public": true,
     "x-def": "date"
    },
    "outcome": {
     "x-zh": "结果",
     "type": "string",
     "minLength": 1,
     "description": "处理结果 / outcome",
     "x-public": true
    },
    "document": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "title": {
       "x-zh": "名称",
       "type": "string",
       "minLength": 1,
       "description": "文件名称 / title",
       "x-public": true
      },
      "number": {
       "x-zh": "文号",
       "type": "string",
       "minLength": 1,
       "description": "文号 / document number",
       "x-public": true
      },
      "date": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "日期 / date",
       "x-zh": "日期",
       "x-public": true,
       "x-def": "date"
      }
     },
     "required": [
      "title"
     ],
     "x-zh": "文件",
     "description": "会议纪要或决定 / document",
     "x-public": true,
     "x-def": "document"
    },
    "meeting": {
     "x-zh": "联席会议",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "date": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "会议日期 / date",
       "x-zh": "日期",
       "x-def": "date"
      },
      "place": {
       "x-zh": "地点",
       "type": "string",
       "minLength": 1,
       "description": "会议地点 / place"
      },
      "number": {
       "x-zh": "期次",
       "type": "string",
       "minLength": 1,
       "description": "第几次会议 / which meeting"
      },
      "chair": {
       "x-zh": "主持人",
       "type": "string",
       "minLength": 1,
       "description": "主持人，写单位和职务 / chair, by office"
      },
      "present": {
       "x-zh": "出席",
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "minItems": 1,
       "description": "出席人员，写单位和职务 / those present, by office"
      },
      "absent": {
       "x-zh": "请假",
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "minItems": 1,
       "description": "请假人员 / those excused"
      },
      "observers": {
       "x-zh": "列席",
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "minItems": 1,
       "description": "列席人员 / observers"
      },
      "matter": {
       "x-zh": "议题",
       "type": "string",
       "minLength": 1,
       "description": "会议研究的问题 / matter"
      },
      "agreed": {
       "x-zh": "议定事项",
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "minItems": 1,
       "description": "议定事项，一条一项 / what was agreed"
      },
      "liaison": {
       "x-zh": "联络员",
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "minItems": 1,
       "description": "各方联络员，写单位和职务 / liaison officers, by office"
      },
      "copies": {
       "x-zh": "送",
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "minItems": 1,
       "description": "会议纪要分送的单位 / to whom the minutes go"
      }
     },
     "required": [
      "date",
      "present",
      "agreed"
     ],
     "description": "据以编写会议纪要 / joint meeting, for its minutes"
    }
   },
   "required": [
    "id",
    "between",
    "raised",
    "way"
   ]
  }
 },
 "evaluation": {
  "title": "评议考核 / evaluation schemes",
  "x-stem": {
   "en": "evaluation",
   "zh": "评议考核"
  },
  "x-type": "Scheme",
  "type": "array",
  "items": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
     "x-zh": "标识",
     "x-public": true,
     "x-def": "id"
    },
    "title": {
     "x-zh": "名称",
     "type": "string",
     "minLength": 1,
     "description": "方案名称 / title of the scheme",
     "x-public": true
    },
    "year": {
     "type": "integer",
     "minimum": 1949,
     "maximum": 2199,
     "description": "年度 / year",
     "x-zh": "年度",
     "x-public": true,
     "x-def": "year"
    },
    "full-marks": {
     "x-zh": "满分",
     "type": "number",
     "minimum": 0,
     "description": "满分 / full marks",
     "x-public": true
    },
    "target": {
     "type": "string",
     "title": "考核对象 / target of evaluation",
     "enum": [
      "organ",
      "unit",
      "person"
     ],
     "x-zh-values": {
      "organ": "执法主体",
      "unit": "执法机构",
      "person": "执法人员"
     },
     "x-zh": "对象",
     "description": "考核对象的种类 / kind of target",
     "x-public": true,
     "x-def": "target-kind"
    },
    "evaluator": {
     "x-zh": "考核主体",
     "type": "string",
     "minLength": 1,
     "description": "考核主体 / evaluator",
     "x-public": true
    },
    "methods": {
     "x-zh": "方法",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "description": "考核方法 / methods",
     "x-public": true
    },
    "external": {
     "x-zh": "外部评议",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "weight": {
       "x-zh": "分值",
       "type": "number",
       "minimum": 0,
       "description": "外部评议分值 / marks of the external part",
       "x-public": true
      },
      "channels": {
       "x-zh": "方式",
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "minItems": 1,
       "description": "评议方式 / channels",
       "x-public": true
      }
     },
     "required": [
      "weight",
      "channels"
     ],
     "description": "外部评议 / external evaluation",
     "x-public": true
    },
    "veto": {
     "x-zh": "否决项",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "description": "一票否决情形 / veto items",
     "x-public": true
    },
    "file-review": {
     "x-zh": "案卷评查",
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "class": {
        "type": "string",
        "title": "案卷类别 / class of case files",
        "enum": [
         "penalty",
         "license",
         "reconsideration",
         "litigation",
         "compensation",
         "grievance"
        ],
        "x-zh-values": {
         "penalty": "行政处罚案卷",
         "license": "行政许可案卷",
         "reconsideration": "行政复议案卷",
         "litigation": "行政应诉案卷",
         "compensation": "行政赔偿案卷",
         "grievance": "群众反映强烈的重大问题案卷"
        },
        "x-zh": "案卷类别",
        "description": "处罚、许可、复议、应诉、赔偿、群众反映强烈的重大问题 / class of case files",
        "x-public": true,
        "x-def": "file-class"
       },
       "modes": {
        "x-zh": "评查方式",
        "type": "array",
        "items": {
         "type": "string",
         "title": "评查方式 / when files are reviewed",
         "enum": [
          "random",
          "periodic",
          "yearly"
         ],
         "x-zh-values": {
          "random": "随机评查",
          "periodic": "阶段评查",
          "yearly": "年度评查"
         },
         "x-def": "review-mode"
        },
        "minItems": 1,
        "description": "随机、阶段、年度 / when files are reviewed",
        "x-public": true
       },
       "sample": {
        "x-zh": "抽取",
        "type": "string",
        "minLength": 1,
        "description": "抽取办法和数量 / how many files are drawn and how",
        "x-public": true
       },
       "basic": {
        "x-zh": "基本标准",
        "type": "array",
        "items": {
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "content": {
           "x-zh": "评查内容",
           "type": "string",
           "minLength": 1,
           "description": "基本标准：不符合即为不合格案卷的要求 / a requirement whose breach fails the file",
           "x-public": true
          },
          "criterion": {
           "x-zh": "评分标准",
           "type": "string",
           "minLength": 1,
           "description": "怎样认定不符合 / what counts as a breach",
           "x-public": true
          }
         },
         "required": [
          "content"
         ]
        },
        "minItems": 1,
        "description": "一票否决的基本标准 / requirements that fail a file",
        "x-public": true
       },
       "items": {
        "x-zh": "评查项目",
        "type": "array",
        "items": {
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "project": {
           "x-zh": "项目",
           "type": "string",
           "minLength": 1,
           "description": "评查项目，如“程序合法” / part of the sheet",
           "x-public": true
          },
          "content": {
           "x-zh": "评查内容",
           "type": "string",
           "minLength": 1,
           "description": "评查内容 / what is looked at",
           "x-public": true
          },
          "marks": {
           "x-zh": "分值",
           "type": "number",
           "minimum": 0,
           "description": "分值 / marks",
           "x-public": true
          },
          "deductions": {
           "x-zh": "扣分标准",
           "type": "array",
           "items": {
            "type": "string",
            "minLength": 1
           },
           "minItems": 1,
           "description": "扣分标准，一条一种情形 / what takes marks off",
           "x-public": true
          }
         },
         "required": [
          "project",
          "content",
          "marks"
         ]
        },
        "minItems": 1,
        "description": "评查内容和分值 / items of the sheet",
        "x-public": true
       }
      },
      "required": [
       "class",
       "items"
      ]
     },
     "minItems": 1,
     "description": "案卷评查表，一类案卷一表；分值合计为满分 / sheets for the review of case files, one per class",
     "x-public": true
    },
    "grades": {
     "x-zh": "等次",
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "name": {
        "x-zh": "名称",
        "type": "string",
        "minLength": 1,
        "description": "等次 / grade",
        "x-public": true
       },
       "min": {
        "x-zh": "下限",
        "type": "number",
        "minimum": 0,
        "description": "最低分（含） / least marks, inclusive",
        "x-public": true
       }
      },
      "required": [
       "name",
       "min"
      ]
     },
     "description": "等次 / grades",
     "x-public": true
    },
    "use": {
     "x-zh": "结果运用",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "minItems": 1,
     "description": "考核结果用于何处 / what the results are used for",
     "x-public": true
    },
    "group": {
     "x-zh": "领导小组",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "head": {
       "x-zh": "组长",
       "type": "string",
       "minLength": 1,
       "description": "组长，写职务 / head of the group, by office",
       "x-public": true
      },
      "office": {
       "x-zh": "办公室",
       "type": "string",
       "minLength": 1,
       "description": "办公室设在哪个机构 / where its office is",
       "x-public": true
      }
     },
     "required": [
      "head"
     ],
     "description": "考核评议领导小组 / leading group",
     "x-public": true
    },
    "key-rounds": {
     "x-zh": "重点考核次数",
     "type": "integer",
     "minimum": 0,
     "description": "每年重点考核几次 / key assessments a year",
     "x-public": true
    },
    "report-day": {
     "x-zh": "月报日",
     "type": "integer",
     "minimum": 1,
     "maximum": 31,
     "description": "每月几日前报送上月考核结果 / day of the month by which results are reported",
     "x-public": true
    },
    "confirmed": {
     "x-zh": "本人确认",
     "type": "boolean",
     "description": "考核发现的过错是否经被考核人确认 / whether faults are confirmed by the assessed",
     "x-public": true
    },
    "bases": {
     "x-zh": "依据",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 2,
      "description": "引文，如 《中华人民共和国食品安全法》第一百二十二条第一款 / citation as staff write it",
      "x-def": "citation"
     },
     "description": "方案依据 / bases",
     "x-public": true
    },
    "indicators": {
     "x-zh": "指标",
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "id": {
        "type": "string",
        "minLength": 1,
        "maxLength": 80,
        "pattern": "^[^\\s/\\\\]+$",
        "description": "方案内唯一 / unique within the scheme",
        "x-zh": "标识",
        "x-public": true,
        "x-def": "id"
       },
       "category": {
        "x-zh": "类别",
        "type": "string",
        "minLength": 1,
        "description": "考核类别 / category",
        "x-public": true
       },
       "scope": {
        "type": "string",
        "title": "指标范围 / scope of the indicator",
        "enum": [
         "general",
         "special"
        ],
        "x-zh-values": {
         "general": "通用",
         "special": "专用"
        },
        "x-zh": "范围",
        "description": "通用或专用 / general or special",
        "x-public": true,
        "x-def": "indicator-scope"
       },
       "source": {
        "type": "string",
        "title": "评议来源 / source of the mark",
        "enum": [
         "internal",
         "external"
        ],
        "x-zh-values": {
         "internal": "内部",
         "external": "外部"
        },
        "x-zh": "来源",
        "description": "内部或外部 / internal or external",
        "x-public": true,
        "x-def": "indicator-source"
       },
       "content": {
        "x-zh": "考核内容",
        "type": "string",
        "minLength": 1,
        "description": "考核内容 / content",
        "x-public": true
       },
       "path": {
        "x-zh": "考核路径",
        "type": "string",
        "minLength": 1,
        "description": "考核路径 / where to look",
        "x-public": true
       },
       "posts": {
        "x-zh": "涉及岗位",
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "pattern": "^[^\\s/\\\\]+$",
         "description": "标识：不含空白和斜线 / identifier without white space or slashes",
         "x-def": "id"
        },
        "description": "涉及岗位 / posts concerned",
        "x-public": true
       },
       "weight": {
        "x-zh": "分值",
        "type": "number",
        "minimum": 0,
        "description": "分值 / marks",
        "x-public": true
       },
       "criteria": {
        "x-zh": "评分标准",
        "type": "array",
        "items": {
         "type": "object",
         "additionalProperties": false,
         "properties": {
          "when": {
           "x-zh": "情形",
           "type": "string",
           "minLength": 1,
           "description": "情形 / situation",
           "x-public": true
          },
          "deduct": {
           "x-zh": "扣分",
           "type": "number",
           "minimum": 0,
           "description": "扣分 / marks off",
           "x-public": true
          }
         },
         "required": [
          "when",
          "deduct"
         ]
        },
        "description": "评分标准 / criteria",
        "x-public": true
       },
       "max-deduct": {
        "x-zh": "最多扣分",
        "type": "number",
        "minimum": 0,
        "description": "最多扣分 / most marks off",
        "x-public": true
       },
       "bonus": {
        "x-zh": "加分项",
        "type": "boolean",
        "description": "是否为加分项 / bonus",
        "x-public": true
       },
       "applies-when": {
        "x-zh": "适用条件",
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "kind": {
          "x-zh": "类别",
          "type": "array",
          "items": {
           "type": "string",
           "title": "职权类别 / kind of power",
           "enum": [
            "license",
            "penalty",
            "compulsory-measure",
            "compulsory-execution",
            "levy",
            "requisition",
            "payment",
            "adjudication",
            "confirmation",
            "inspection",
            "reward",
            "other",
            "undetermined"
           ],
           "x-zh-values": {
            "license": "行政许可",
            "penalty": "行政处罚",
            "compulsory-measure": "行政强制措施",
            "compulsory-execution": "行政强制执行",
            "levy": "行政征收",
            "requisition": "行政征用",
            "payment": "行政给付",
            "adjudication": "行政裁决",
            "confirmation": "行政确认",
            "inspection": "行政检查",
            "reward": "行政奖励",
            "other": "其他",
            "undetermined": "待定"
           },
           "x-def": "power-kind"
          },
          "description": "对象行使这些类别的职权时适用 / when the target exercises such kinds",
          "x-public": true
         },
         "unit": {
          "x-zh": "机构",
          "type": "array",
          "items": {
           "type": "string",
           "minLength": 1,
           "maxLength": 80,
           "pattern": "^[^\\s/\\\\]+$",
           "description": "标识：不含空白和斜线 / identifier without white space or slashes",
           "x-def": "id"
          },
          "description": "仅对这些机构适用 / only for these units",
          "x-public": true
         }
        },
        "minProperties": 1,
        "description": "指标适用条件；省略时对全部对象适用 / when it applies; default always",
        "x-public": true
       }
      },
      "required": [
       "id",
       "content",
       "weight"
      ]
     },
     "minItems": 1,
     "description": "指标 / indicators",
     "x-public": true
    },
    "targets": {
     "x-zh": "具体对象",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80,
      "pattern": "^[^\\s/\\\\]+$",
      "description": "标识：不含空白和斜线 / identifier without white space or slashes",
      "x-def": "id"
     },
     "description": "具体考核对象；省略时为本机关全部同类对象 / targets; default all of the kind in the organ",
     "x-public": true
    }
   },
   "required": [
    "id",
    "title",
    "year",
    "full-marks",
    "target",
    "indicators"
   ]
  }
 },
 "external": {
  "title": "外部机关 / organs outside the workspace",
  "x-stem": {
   "en": "external",
   "zh": "外部机关"
  },
  "x-type": "External",
  "type": "array",
  "items": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
     "x-zh": "标识",
     "x-public": true,
     "x-def": "id"
    },
    "name": {
     "x-zh": "名称",
     "type": "string",
     "minLength": 1,
     "description": "全称 / full name",
     "x-public": true
    },
    "level": {
     "type": "string",
     "title": "层级 / administrative level",
     "enum": [
      "national",
      "province",
      "city",
      "county",
      "township"
     ],
     "x-zh-values": {
      "national": "国家级",
      "province": "省级",
      "city": "市级",
      "county": "县级",
      "township": "乡镇级"
     },
     "x-zh": "层级",
     "description": "行政层级 / level",
     "x-public": true,
     "x-def": "level"
    },
    "relation": {
     "type": "string",
     "title": "外部关系 / relation to an organ outside the workspace",
     "enum": [
      "superior",
      "vertical-superior",
      "guides",
      "supervises"
     ],
     "x-zh-values": {
      "superior": "上级机关",
      "vertical-superior": "垂直上级",
      "guides": "业务指导",
      "supervises": "执法监督"
     },
     "x-zh": "关系",
     "description": "与本工作区机关的关系 / relation",
     "x-public": true,
     "x-def": "external-relation"
    },
    "head": {
     "x-zh": "主要负责人",
     "type": "string",
     "minLength": 1,
     "description": "主要负责人姓名 / head",
     "x-public": true
    },
    "title": {
     "x-zh": "职务",
     "type": "string",
     "minLength": 1,
     "description": "主要负责人职务 / title of office",
     "x-public": true
    },
    "letters-to": {
     "x-zh": "签订责任书",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80,
      "pattern": "^[^\\s/\\\\]+$",
      "description": "标识：不含空白和斜线 / identifier without white space or slashes",
      "x-def": "id"
     },
     "description": "与哪些机关签订责任书；业务指导、执法监督机关不签订 / organs it signs letters with; guides and supervisors sign none",
     "x-public": true
    },
    "from": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "起始日（含当日） / first day in force, inclusive",
     "x-zh": "起",
     "x-public": true,
     "x-def": "date"
    },
    "until": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "终止日（含当日） / last day in force, inclusive",
     "x-zh": "止",
     "x-public": true,
     "x-def": "date"
    }
   },
   "required": [
    "id",
    "name",
    "relation"
   ]
  }
 },
 "letters": {
  "title": "责任书 / responsibility letters plan",
  "x-stem": {
   "en": "letters",
   "zh": "责任书"
  },
  "x-type": "LetterPlan",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "year": {
    "type": "integer",
    "minimum": 1949,
    "maximum": 2199,
    "description": "年度 / year",
    "x-zh": "年度",
    "x-public": true,
    "x-def": "year"
   },
   "term": {
    "x-zh": "期限",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "from": {
      "type": "string",
      "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
      "description": "起始日（含当日） / first day in force, inclusive",
      "x-zh": "起",
      "x-public": true,
      "x-def": "date"
     },
     "until": {
      "type": "string",
      "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
      "description": "终止日（含当日） / last day in force, inclusive",
      "x-zh": "止",
      "x-public": true,
      "x-def": "date"
     }
    },
    "required": [
     "from",
     "until"
    ],
    "description": "责任期限 / term",
    "x-public": true
   },
   "title": {
    "x-zh": "标题",
    "type": "string",
    "minLength": 1,
    "description": "责任书标题；省略时按层次拟定 / title",
    "x-public": true
   },
   "goals": {
    "x-zh": "工作目标",
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "工作目标 / goals",
    "x-public": true
   },
   "full-marks": {
    "x-zh": "总分",
    "type": "number",
    "minimum": 0,
    "description": "考核模块分值之和；省略时为100 / sum of the points, default 100",
    "x-public": true
   },
   "modules": {
    "x-zh": "考核模块",
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "title": {
       "x-zh": "名称",
       "type": "string",
       "minLength": 1,
       "description": "模块名称 / title",
       "x-public": true
      },
      "points": {
       "x-zh": "分值",
       "type": "number",
       "minimum": 0,
       "description": "分值 / points",
       "x-public": true
      },
      "items": {
       "x-zh": "内容",
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "minItems": 1,
       "description": "内容 / items",
       "x-public": true
      }
     },
     "required": [
      "title",
      "points",
      "items"
     ]
    },
    "description": "考核模块 / modules with points",
    "x-public": true
   },
   "leader-liability": {
    "x-zh": "追究领导责任情形",
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "追究领导责任的情形 / situations of leading liability",
    "x-public": true
   },
   "supervised-by": {
    "x-zh": "监督机构",
    "type": "string",
    "minLength": 1,
    "description": "负责监督检查的机构 / supervising body",
    "x-public": true
   },
   "counts-into": {
    "x-zh": "计入",
    "type": "string",
    "minLength": 1,
    "description": "考核结果计入何处 / what the result counts into",
    "x-public": true
   },
   "rewards": {
    "x-zh": "奖惩",
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "奖惩办法 / rewards and sanctions",
    "x-public": true
   },
   "copies": {
    "x-zh": "份数",
    "type": "integer",
    "minimum": 1,
    "description": "一式几份 / number of copies",
    "x-public": true
   },
   "sign-by": {
    "type": "string",
    "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
    "description": "签订的最后日期 / last day for signing",
    "x-zh": "签订期限",
    "x-public": true,
    "x-def": "date"
   },
   "bases": {
    "x-zh": "依据",
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 2,
     "description": "引文，如 《中华人民共和国食品安全法》第一百二十二条第一款 / citation as staff write it",
     "x-def": "citation"
    },
    "description": "责任书依据 / bases",
    "x-public": true
   },
   "exceptions": {
    "x-zh": "例外",
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "receiver": {
       "type": "string",
       "minLength": 1,
       "maxLength": 80,
       "pattern": "^[^\\s/\\\\]+$",
       "description": "受责的人员、机构或机关 / who takes it on",
       "x-zh": "受责方",
       "x-public": true,
       "x-def": "id"
      },
      "giver": {
       "type": "string",
       "minLength": 1,
       "maxLength": 80,
       "pattern": "^[^\\s/\\\\]+$",
       "description": "交责的人员、机构或机关 / who gives it",
       "x-zh": "交责方",
       "x-def": "id"
      },
      "omit": {
       "x-zh": "不签",
       "type": "boolean",
       "description": "不签订 / no letter"
      },
      "reason": {
       "x-zh": "理由",
       "type": "string",
       "minLength": 1,
       "description": "理由 / reason",
       "x-public": true
      }
     },
     "required": [
      "receiver",
      "reason"
     ]
    },
    "description": "不按组织层次签订的例外 / exceptions to the chain"
   }
  },
  "required": [
   "year",
   "term",
   "copies",
   "sign-by"
  ]
 },
 "normative-documents": {
  "title": "规范性文件清理 / clean-up of normative documents",
  "x-stem": {
   "en": "normative-documents",
   "zh": "规范性文件清理"
  },
  "x-type": "NormativeDocument",
  "type": "array",
  "items": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
     "x-zh": "标识",
     "x-public": true,
     "x-def": "id"
    },
    "organ": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "制定机关 / organ",
     "x-zh": "执法主体",
     "x-public": true,
     "x-def": "id"
    },
    "document": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "title": {
       "x-zh": "名称",
       "type": "string",
       "minLength": 1,
       "description": "文件名称 / title",
       "x-public": true
      },
      "number": {
       "x-zh": "文号",
       "type": "string",
       "minLength": 1,
       "description": "文号 / document number",
       "x-public": true
      },
      "date": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "日期 / date",
       "x-zh": "日期",
       "x-public": true,
       "x-def": "date"
      }
     },
     "required": [
      "title"
     ],
     "x-zh": "文件",
     "description": "规范性文件 / document",
     "x-public": true,
     "x-def": "document"
    },
    "conclusion": {
     "type": "string",
     "title": "清理结论 / conclusion of the clean-up",
     "enum": [
      "kept",
      "amend",
      "repealed",
      "lapsed"
     ],
     "x-zh-values": {
      "kept": "继续有效",
      "amend": "修改",
      "repealed": "废止",
      "lapsed": "宣布失效"
     },
     "x-zh": "结论",
     "description": "清理结论 / conclusion",
     "x-public": true,
     "x-def": "review-conclusion"
    },
    "reviewed": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "清理日期 / day of the review",
     "x-zh": "清理日期",
     "x-public": true,
     "x-def": "date"
    },
    "filed": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "备案日期 / day of filing",
     "x-zh": "备案日期",
     "x-public": true,
     "x-def": "date"
    },
    "until": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "有效期最后一日 / last day of validity",
     "x-zh": "有效期至",
     "x-public": true,
     "x-def": "date"
    },
    "published": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "结论公布日期 / day of publication",
     "x-zh": "公布日期",
     "x-public": true,
     "x-def": "date"
    },
    "sets": {
     "x-zh": "设定事项",
     "type": "array",
     "items": {
      "type": "string",
      "title": "职权类别 / kind of power",
      "enum": [
       "license",
       "penalty",
       "compulsory-measure",
       "compulsory-execution",
       "levy",
       "requisition",
       "payment",
       "adjudication",
       "confirmation",
       "inspection",
       "reward",
       "other",
       "undetermined"
      ],
      "x-zh-values": {
       "license": "行政许可",
       "penalty": "行政处罚",
       "compulsory-measure": "行政强制措施",
       "compulsory-execution": "行政强制执行",
       "levy": "行政征收",
       "requisition": "行政征用",
       "payment": "行政给付",
       "adjudication": "行政裁决",
       "confirmation": "行政确认",
       "inspection": "行政检查",
       "reward": "行政奖励",
       "other": "其他",
       "undetermined": "待定"
      },
      "x-def": "power-kind"
     },
     "description": "是否设定许可、处罚、强制等 / kinds of power it sets",
     "x-public": true
    }
   },
   "required": [
    "id",
    "organ",
    "document",
    "conclusion",
    "reviewed"
   ]
  }
 },
 "notices": {
  "title": "公文 / official paper",
  "x-stem": {
   "en": "notices",
   "zh": "公文"
  },
  "x-type": "Notice",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "id": {
    "type": "string",
    "minLength": 1,
    "maxLength": 80,
    "pattern": "^[^\\s/\\\\]+$",
    "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
    "x-zh": "标识",
    "x-public": true,
    "x-def": "id"
   },
   "kind": {
    "type": "string",
    "title": "文种 / kind of official paper",
    "enum": [
     "circular",
     "proclamation",
     "announcement",
     "publicity",
     "decision",
     "opinion",
     "bulletin",
     "report",
     "request",
     "reply",
     "letter",
     "minutes",
     "order"
    ],
    "x-zh-values": {
     "circular": "通知",
     "proclamation": "公告",
     "announcement": "通告",
     "publicity": "公示",
     "decision": "决定",
     "opinion": "意见",
     "bulletin": "通报",
     "report": "报告",
     "request": "请示",
     "reply": "批复",
     "letter": "函",
     "minutes": "纪要",
     "order": "命令"
    },
    "x-zh": "文种",
    "description": "文种 / kind of paper",
    "x-public": true,
    "x-def": "notice-kind"
   },
   "number": {
    "x-zh": "发文字号",
    "type": "string",
    "minLength": 1,
    "description": "发文字号，如 示市监发〔2026〕1号 / document number",
    "x-public": true
   },
   "title": {
    "x-zh": "标题",
    "type": "string",
    "minLength": 1,
    "description": "标题 / title",
    "x-public": true
   },
   "issuers": {
    "x-zh": "发文机关",
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "标识：不含空白和斜线 / identifier without white space or slashes",
     "x-def": "id"
    },
    "minItems": 1,
    "description": "发文机关标识；省略时为所在执法主体 / issuing organs",
    "x-public": true
   },
   "to": {
    "x-zh": "主送",
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "主送机关 / addressees",
    "x-public": true
   },
   "signer": {
    "x-zh": "签发人",
    "type": "string",
    "minLength": 1,
    "description": "签发人 / signer"
   },
   "secrecy": {
    "type": "string",
    "title": "密级 / secrecy",
    "enum": [
     "secret",
     "confidential",
     "top-secret"
    ],
    "x-zh-values": {
     "secret": "秘密",
     "confidential": "机密",
     "top-secret": "绝密"
    },
    "x-zh": "密级",
    "description": "密级 / secrecy",
    "x-public": true,
    "x-def": "secrecy"
   },
   "urgency": {
    "type": "string",
    "title": "紧急程度 / urgency",
    "enum": [
     "urgent",
     "most-urgent"
    ],
    "x-zh-values": {
     "urgent": "加急",
     "most-urgent": "特急"
    },
    "x-zh": "紧急程度",
    "description": "紧急程度 / urgency",
    "x-public": true,
    "x-def": "urgency"
   },
   "date": {
    "type": "string",
    "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
    "description": "成文日期 / date of the paper",
    "x-zh": "成文日期",
    "x-public": true,
    "x-def": "date"
   },
   "attachments": {
    "x-zh": "附件",
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "附件名称 / attachments",
    "x-public": true
   },
   "cc": {
    "x-zh": "抄送",
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1
    },
    "description": "抄送机关 / copies to",
    "x-public": true
   },
   "printed": {
    "x-zh": "印发",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "by": {
      "x-zh": "机关",
      "type": "string",
      "minLength": 1,
      "description": "印发机关 / printing organ",
      "x-public": true
     },
     "date": {
      "type": "string",
      "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
      "description": "印发日期 / date of printing",
      "x-zh": "日期",
      "x-public": true,
      "x-def": "date"
     }
    },
    "required": [
     "by",
     "date"
    ],
    "description": "印发机关和日期 / printing",
    "x-public": true
   },
   "note": {
    "x-zh": "附注",
    "type": "string",
    "minLength": 1,
    "description": "附注 / annotation",
    "x-public": true
   },
   "publish": {
    "x-zh": "公开",
    "type": "boolean",
    "description": "是否公开；省略时公开 / whether it is published"
   }
  },
  "required": [
   "id",
   "kind",
   "title",
   "date"
  ],
  "x-markdown": true
 },
 "organ": {
  "title": "执法主体 / enforcement organ",
  "x-stem": {
   "en": "organ",
   "zh": "执法主体"
  },
  "x-type": "Organ",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "id": {
    "type": "string",
    "minLength": 1,
    "maxLength": 80,
    "pattern": "^[^\\s/\\\\]+$",
    "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
    "x-zh": "标识",
    "x-public": true,
    "x-def": "id"
   },
   "name": {
    "x-zh": "名称",
    "type": "string",
    "minLength": 1,
    "description": "法定全称 / statutory full name",
    "x-public": true
   },
   "short": {
    "x-zh": "简称",
    "type": "string",
    "minLength": 1,
    "description": "简称 / short name",
    "x-public": true
   },
   "nature": {
    "type": "string",
    "title": "主体性质 / nature of the organ",
    "enum": [
     "government",
     "department",
     "dispatched-office",
     "authorized",
     "entrusted"
    ],
    "x-zh-values": {
     "government": "人民政府",
     "department": "政府部门",
     "dispatched-office": "派出机关",
     "authorized": "法律法规授权组织",
     "entrusted": "受委托组织"
    },
    "x-zh": "主体性质",
    "description": "主体性质 / nature of the organ",
    "x-public": true,
    "x-def": "organ-nature"
   },
   "form": {
    "type": "string",
    "title": "组织形式 / form of organisation",
    "enum": [
     "organ",
     "public-institution",
     "dispatched-body",
     "development-zone",
     "sub-district-office"
    ],
    "x-zh-values": {
     "organ": "机关",
     "public-institution": "事业单位",
     "dispatched-body": "派出机构",
     "development-zone": "开发区管理机构",
     "sub-district-office": "街道办事处"
    },
    "x-zh": "组织形式",
    "description": "组织形式 / form of organisation",
    "x-public": true,
    "x-def": "organ-form"
   },
   "level": {
    "type": "string",
    "title": "层级 / administrative level",
    "enum": [
     "national",
     "province",
     "city",
     "county",
     "township"
    ],
    "x-zh-values": {
     "national": "国家级",
     "province": "省级",
     "city": "市级",
     "county": "县级",
     "township": "乡镇级"
    },
    "x-zh": "层级",
    "description": "行政层级 / administrative level",
    "x-public": true,
    "x-def": "level"
   },
   "management": {
    "type": "string",
    "title": "管理体制 / line of management",
    "enum": [
     "local",
     "vertical",
     "dual"
    ],
    "x-zh-values": {
     "local": "本级",
     "vertical": "垂直",
     "dual": "双重"
    },
    "x-zh": "管理体制",
    "description": "管理体制；省略时为本级 / line of management, default local",
    "x-public": true,
    "x-def": "management"
   },
   "system": {
    "x-zh": "系统",
    "type": "string",
    "minLength": 1,
    "description": "所属系统，如 市场监管 / branch of government",
    "x-public": true
   },
   "region": {
    "x-zh": "行政区划",
    "type": "string",
    "minLength": 1,
    "description": "行政区划 / administrative region",
    "x-public": true
   },
   "leaders": {
    "x-zh": "领导",
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "person": {
       "type": "string",
       "minLength": 1,
       "maxLength": 80,
       "pattern": "^[^\\s/\\\\]+$",
       "description": "人员标识 / person id",
       "x-zh": "人员",
       "x-public": true,
       "x-def": "id"
      },
      "role": {
       "type": "string",
       "title": "领导职责 / role of a leader",
       "enum": [
        "head",
        "deputy"
       ],
       "x-zh-values": {
        "head": "主要负责人",
        "deputy": "分管领导"
       },
       "x-zh": "职责",
       "description": "主要负责人或分管领导 / head or deputy in charge",
       "x-public": true,
       "x-def": "leader-role"
      },
      "title": {
       "x-zh": "职务",
       "type": "string",
       "minLength": 1,
       "description": "职务名称 / title of office",
       "x-public": true
      },
      "units": {
       "x-zh": "分管机构",
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1,
        "maxLength": 80,
        "pattern": "^[^\\s/\\\\]+$",
        "description": "标识：不含空白和斜线 / identifier without white space or slashes",
        "x-def": "id"
       },
       "description": "分管的执法机构 / units in charge of",
       "x-public": true
      },
      "from": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "起始日（含当日） / first day in force, inclusive",
       "x-zh": "起",
       "x-public": true,
       "x-def": "date"
      },
      "until": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "终止日（含当日） / last day in force, inclusive",
       "x-zh": "止",
       "x-public": true,
       "x-def": "date"
      }
     },
     "required": [
      "person",
      "role"
     ]
    },
    "minItems": 1,
    "description": "领导及分工 / leaders and what they are in charge of",
    "x-public": true
   },
   "supervisor": {
    "x-zh": "执法监督机构",
    "type": "string",
    "minLength": 1,
    "description": "行政执法监督机构 / body that supervises enforcement",
    "x-public": true
   },
   "address": {
    "x-zh": "地址",
    "type": "string",
    "minLength": 1,
    "description": "办公地址 / office address",
    "x-public": true
   },
   "phone": {
    "type": "string",
    "pattern": "^[0-9+()（）\\- ]{3,24}$",
    "description": "咨询电话 / telephone for enquiries",
    "x-zh": "电话",
    "x-public": true,
    "x-def": "phone"
   },
   "complaint-phone": {
    "type": "string",
    "pattern": "^[0-9+()（）\\- ]{3,24}$",
    "description": "投诉举报电话 / telephone for complaints",
    "x-zh": "举报电话",
    "x-public": true,
    "x-def": "phone"
   },
   "website": {
    "x-zh": "网站",
    "type": "string",
    "minLength": 1,
    "description": "网站 / web site",
    "x-public": true
   },
   "hours": {
    "x-zh": "办公时间",
    "type": "string",
    "minLength": 1,
    "description": "对外办公时间 / office hours",
    "x-public": true
   },
   "suggestion-box": {
    "x-zh": "意见箱",
    "type": "string",
    "minLength": 1,
    "description": "意见箱的地点 / where the suggestion box is",
    "x-public": true
   },
   "bases": {
    "x-zh": "设立依据",
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 2,
     "description": "引文，如 《中华人民共和国食品安全法》第一百二十二条第一款 / citation as staff write it",
     "x-def": "citation"
    },
    "description": "设立和职责依据 / bases of establishment",
    "x-public": true
   },
   "units": {
    "x-zh": "执法机构",
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 80,
       "pattern": "^[^\\s/\\\\]+$",
       "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
       "x-zh": "标识",
       "x-public": true,
       "x-def": "id"
      },
      "name": {
       "x-zh": "名称",
       "type": "string",
       "minLength": 1,
       "description": "机构名称 / name of the unit",
       "x-public": true
      },
      "nature": {
       "type": "string",
       "title": "机构性质 / nature of the unit",
       "enum": [
        "internal",
        "subordinate",
        "dispatched"
       ],
       "x-zh-values": {
        "internal": "内设",
        "subordinate": "直属",
        "dispatched": "派出"
       },
       "x-zh": "性质",
       "description": "内设、直属或派出 / internal, subordinate or dispatched",
       "x-public": true,
       "x-def": "unit-nature"
      },
      "duties": {
       "x-zh": "职责",
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "description": "机构职责 / duties of the unit",
       "x-public": true
      },
      "own-name-powers": {
       "x-zh": "以自己名义",
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 2,
        "description": "引文，如 《中华人民共和国食品安全法》第一百二十二条第一款 / citation as staff write it",
        "x-def": "citation"
       },
       "description": "可以自己名义执法的依据 / bases for acting in its own name",
       "x-public": true
      },
      "legal-review": {
       "x-zh": "法制审核机构",
       "type": "boolean",
       "description": "是否为法制审核机构 / whether this is the legal review unit",
       "x-public": true
      },
      "phone": {
       "type": "string",
       "pattern": "^[0-9+()（）\\- ]{3,24}$",
       "description": "联系电话 / telephone",
       "x-zh": "电话",
       "x-public": true,
       "x-def": "phone"
      },
      "from": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "起始日（含当日） / first day in force, inclusive",
       "x-zh": "起",
       "x-public": true,
       "x-def": "date"
      },
      "until": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "终止日（含当日） / last day in force, inclusive",
       "x-zh": "止",
       "x-public": true,
       "x-def": "date"
      },
      "leaders": {
       "x-zh": "负责人",
       "type": "array",
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "person": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
          "pattern": "^[^\\s/\\\\]+$",
          "description": "人员标识 / person id",
          "x-zh": "人员",
          "x-public": true,
          "x-def": "id"
         },
         "from": {
          "type": "string",
          "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
          "description": "起始日（含当日） / first day in force, inclusive",
          "x-zh": "起",
          "x-public": true,
          "x-def": "date"
         },
         "until": {
          "type": "string",
          "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
          "description": "终止日（含当日） / last day in force, inclusive",
          "x-zh": "止",
          "x-public": true,
          "x-def": "date"
         }
        },
        "required": [
         "person"
        ]
       },
       "description": "机构负责人 / heads of the unit",
       "x-public": true
      }
     },
     "required": [
      "id",
      "name",
      "nature"
     ]
    },
    "description": "执法机构 / enforcement units",
    "x-public": true
   },
   "from": {
    "type": "string",
    "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
    "description": "起始日（含当日） / first day in force, inclusive",
    "x-zh": "起",
    "x-public": true,
    "x-def": "date"
   },
   "until": {
    "type": "string",
    "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
    "description": "终止日（含当日） / last day in force, inclusive",
    "x-zh": "止",
    "x-public": true,
    "x-def": "date"
   },
   "former-names": {
    "x-zh": "曾用名",
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "name": {
       "x-zh": "名称",
       "type": "string",
       "minLength": 1,
       "description": "曾用名称 / former name",
       "x-public": true
      },
      "until": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "最后使用日 / last day of use",
       "x-zh": "止",
       "x-public": true,
       "x-def": "date"
      }
     },
     "required": [
      "name",
      "until"
     ]
    },
    "description": "曾用名 / former names",
    "x-public": true
   },
   "successor-of": {
    "x-zh": "承继",
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "organ": {
       "type": "string",
       "minLength": 1,
       "maxLength": 80,
       "pattern": "^[^\\s/\\\\]+$",
       "description": "被承继的执法主体 / organ that is followed",
       "x-zh": "执法主体",
       "x-public": true,
       "x-def": "id"
      },
      "how": {
       "type": "string",
       "title": "承继方式 / how one organ follows another",
       "enum": [
        "renamed",
        "merged",
        "split",
        "reassigned"
       ],
       "x-zh-values": {
        "renamed": "更名",
        "merged": "合并",
        "split": "分立",
        "reassigned": "划转"
       },
       "x-zh": "方式",
       "description": "更名、合并、分立、划转 / how",
       "x-public": true,
       "x-def": "succession-how"
      },
      "date": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "承继之日（新主体履职首日） / first day of the new organ",
       "x-zh": "日期",
       "x-public": true,
       "x-def": "date"
      },
      "decision": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "title": {
         "x-zh": "名称",
         "type": "string",
         "minLength": 1,
         "description": "文件名称 / title",
         "x-public": true
        },
        "number": {
         "x-zh": "文号",
         "type": "string",
         "minLength": 1,
         "description": "文号 / document number",
         "x-public": true
        },
        "date": {
         "type": "string",
         "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
         "description": "日期 / date",
         "x-zh": "日期",
         "x-public": true,
         "x-def": "date"
        }
       },
       "required": [
        "title"
       ],
       "x-zh": "决定",
       "description": "机构改革决定 / deciding document",
       "x-public": true,
       "x-def": "document"
      }
     },
     "required": [
      "organ",
      "how",
      "date"
     ]
    },
    "description": "承继的执法主体 / organs it follows",
    "x-public": true
   },
   "concentrated": {
    "x-zh": "相对集中",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "decision": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "title": {
        "x-zh": "名称",
        "type": "string",
        "minLength": 1,
        "description": "文件名称 / title",
        "x-public": true
       },
       "number": {
        "x-zh": "文号",
        "type": "string",
        "minLength": 1,
        "description": "文号 / document number",
        "x-public": true
       },
       "date": {
        "type": "string",
        "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
        "description": "日期 / date",
        "x-zh": "日期",
        "x-public": true,
        "x-def": "date"
       }
      },
      "required": [
       "title"
      ],
      "x-zh": "决定",
      "description": "批准相对集中行政处罚权的决定 / deciding document",
      "x-public": true,
      "x-def": "document"
     },
     "fields": {
      "x-zh": "领域",
      "type": "array",
      "items": {
       "type": "string",
       "minLength": 1
      },
      "minItems": 1,
      "description": "集中的领域 / fields",
      "x-public": true
     }
    },
    "required": [
     "decision",
     "fields"
    ],
    "description": "相对集中行政处罚权 / concentrated penalty power",
    "x-public": true
   },
   "superior": {
    "type": "string",
    "minLength": 1,
    "maxLength": 80,
    "pattern": "^[^\\s/\\\\]+$",
    "description": "实行垂直、双重管理时的上级主管机关标识（可在外部机关中）；省略时看文件夹和外部机关 / the organ above it in vertical or dual management, also an external one",
    "x-zh": "主管机关",
    "x-public": true,
    "x-def": "id"
   },
   "guided-by": {
    "x-zh": "业务指导机关",
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "标识：不含空白和斜线 / identifier without white space or slashes",
     "x-def": "id"
    },
    "description": "业务指导机关标识（可在外部机关中） / organs that guide it, also external ones",
    "x-public": true
   },
   "upstream": {
    "type": "string",
    "title": "上级目录说明 / statement on the superior's catalogue",
    "enum": [
     "none"
    ],
    "x-zh-values": {
     "none": "无"
    },
    "x-zh": "上级目录",
    "description": "写“无”，说明上级没有可以对照的目录；有的写在 quanze.yaml 里 / states that its superior has no catalogue to compare with",
    "x-def": "upstream-statement"
   },
   "court-appearances": {
    "x-zh": "出庭应诉",
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "year": {
       "type": "integer",
       "minimum": 1949,
       "maximum": 2199,
       "description": "年度 / year",
       "x-zh": "年度",
       "x-public": true,
       "x-def": "year"
      },
      "cases": {
       "x-zh": "应诉案件",
       "type": "integer",
       "minimum": 0,
       "description": "应诉案件数 / cases",
       "x-public": true
      },
      "by-head": {
       "x-zh": "负责人出庭",
       "type": "integer",
       "minimum": 0,
       "description": "负责人出庭件数 / appearances of a leader",
       "x-public": true
      }
     },
     "required": [
      "year",
      "cases",
      "by-head"
     ]
    },
    "description": "行政机关负责人出庭应诉 / appearances in court",
    "x-public": true
   }
  },
  "required": [
   "id",
   "name",
   "nature",
   "level"
  ]
 },
 "own-rule": {
  "title": "自定规则 / own rule",
  "x-stem": {
   "en": "rules",
   "zh": "规则"
  },
  "x-type": "OwnRule",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "id": {
    "type": "string",
    "minLength": 1,
    "maxLength": 80,
    "pattern": "^[^\\s/\\\\]+$",
    "description": "规则名，不与程序自带的相同 / name of the rule, none of the program's own",
    "x-zh": "标识",
    "x-def": "id"
   },
   "title": {
    "x-zh": "标题",
    "type": "string",
    "minLength": 1,
    "description": "要求什么 / what it demands"
   },
   "severity": {
    "type": "string",
    "title": "程度 / severity",
    "enum": [
     "error",
     "warning",
     "info"
    ],
    "x-zh-values": {
     "error": "错误",
     "warning": "警告",
     "info": "提示"
    },
    "x-zh": "程度",
    "description": "不符合时的程度，默认警告 / default warning",
    "x-def": "own-rule-severity"
   },
   "message": {
    "x-zh": "提示",
    "type": "string",
    "minLength": 1,
    "description": "不符合时怎么说；{名称} 等换成记录里的内容 / what to say; {name} is replaced by what the record holds"
   },
   "hint": {
    "x-zh": "办法",
    "type": "string",
    "minLength": 1,
    "description": "怎么改 / what to do"
   },
   "reason": {
    "x-zh": "理由",
    "type": "string",
    "minLength": 1,
    "description": "为什么要求 / why"
   },
   "clause": {
    "x-zh": "依据",
    "oneOf": [
     {
      "type": "string",
      "minLength": 1
     },
     {
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "text": {
         "x-zh": "条款",
         "type": "string",
         "minLength": 1,
         "description": "条款 / clause"
        },
        "from": {
         "type": "string",
         "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
         "description": "起 / since",
         "x-zh": "起",
         "x-def": "date"
        },
        "until": {
         "type": "string",
         "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
         "description": "最后一天 / last day",
         "x-zh": "止",
         "x-def": "date"
        }
       },
       "required": [
        "text"
       ]
      }
     }
    ],
    "description": "依据哪一条；有施行日期的分条写，不在施行期内时规则不起作用 / clauses; with dates the rule is silent outside them"
   },
   "select": {
    "x-zh": "选取",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "kind": {
      "type": "string",
      "title": "记录 / kind of record",
      "enum": [
       "organ",
       "unit",
       "person",
       "basis",
       "power",
       "procedure",
       "post",
       "responsibility",
       "scheme",
       "letter-plan",
       "notice",
       "transfer",
       "approval",
       "publication",
       "report",
       "system",
       "normative-document",
       "dispute"
      ],
      "x-zh-values": {
       "organ": "执法主体",
       "unit": "执法机构",
       "person": "人员",
       "basis": "执法依据",
       "power": "执法职权",
       "procedure": "流程",
       "post": "执法岗位",
       "responsibility": "责任",
       "scheme": "考核方案",
       "letter-plan": "责任书方案",
       "notice": "公文",
       "transfer": "职权配置",
       "approval": "核准",
       "publication": "公布",
       "report": "报告",
       "system": "配套制度",
       "normative-document": "规范性文件",
       "dispute": "争议"
      },
      "x-zh": "记录",
      "description": "哪一种记录 / kind of record",
      "x-def": "own-rule-kind"
     },
     "where": {
      "x-zh": "条件",
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "key": {
         "x-zh": "项",
         "type": "string",
         "minLength": 1,
         "description": "看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside"
        },
        "exists": {
         "x-zh": "写了",
         "type": "boolean",
         "description": "写了没有 / whether it is written"
        },
        "equals": {
         "x-zh": "等于",
         "type": "string",
         "minLength": 1,
         "description": "等于这个值；选项写中文或者代码都可以 / is this value, code or word"
        },
        "in": {
         "x-zh": "属于",
         "type": "array",
         "minItems": 1,
         "items": {
          "type": "string",
          "minLength": 1
         },
         "description": "是其中一个 / is one of these"
        },
        "contains": {
         "x-zh": "含有",
         "type": "string",
         "minLength": 1,
         "description": "文字里有 / the text holds"
        },
        "starts-with": {
         "x-zh": "开头是",
         "type": "string",
         "minLength": 1,
         "description": "文字的开头 / the text begins with"
        },
        "ends-with": {
         "x-zh": "结尾是",
         "type": "string",
         "minLength": 1,
         "description": "文字的结尾 / the text ends with"
        },
        "like": {
         "x-zh": "形如",
         "type": "string",
         "minLength": 1,
         "description": "* 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character"
        },
        "before": {
         "x-zh": "早于",
         "type": "string",
         "minLength": 1,
         "description": "早于这一天；可以写“基准日期” / before this day, or as-of"
        },
        "after": {
         "x-zh": "晚于",
         "type": "string",
         "minLength": 1,
         "description": "晚于这一天；可以写“基准日期” / after this day, or as-of"
        },
        "at-least": {
         "x-zh": "至少",
         "type": "number",
         "description": "数字不小于；列表看有几项 / a number, or the length of a list"
        },
        "at-most": {
         "x-zh": "至多",
         "type": "number",
         "description": "数字不大于；列表看有几项 / a number, or the length of a list"
        },
        "every": {
         "x-zh": "每项",
         "type": "boolean",
         "description": "列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one"
        },
        "all": {
         "x-zh": "全部",
         "type": "array",
         "minItems": 1,
         "items": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
           "key": {
            "x-zh": "项",
            "type": "string",
            "minLength": 1,
            "description": "看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside"
           },
           "exists": {
            "x-zh": "写了",
            "type": "boolean",
            "description": "写了没有 / whether it is written"
           },
           "equals": {
            "x-zh": "等于",
            "type": "string",
            "minLength": 1,
            "description": "等于这个值；选项写中文或者代码都可以 / is this value, code or word"
           },
           "in": {
            "x-zh": "属于",
            "type": "array",
            "minItems": 1,
            "items": {
             "type": "string",
             "minLength": 1
            },
            "description": "是其中一个 / is one of these"
           },
           "contains": {
            "x-zh": "含有",
            "type": "string",
            "minLength": 1,
            "description": "文字里有 / the text holds"
           },
           "starts-with": {
            "x-zh": "开头是",
            "type": "string",
            "minLength": 1,
            "description": "文字的开头 / the text begins with"
           },
           "ends-with": {
            "x-zh": "结尾是",
            "type": "string",
            "minLength": 1,
            "description": "文字的结尾 / the text ends with"
           },
           "like": {
            "x-zh": "形如",
            "type": "string",
            "minLength": 1,
            "description": "* 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character"
           },
           "before": {
            "x-zh": "早于",
            "type": "string",
            "minLength": 1,
            "description": "早于这一天；可以写“基准日期” / before this day, or as-of"
           },
           "after": {
            "x-zh": "晚于",
            "type": "string",
            "minLength": 1,
            "description": "晚于这一天；可以写“基准日期” / after this day, or as-of"
           },
           "at-least": {
            "x-zh": "至少",
            "type": "number",
            "description": "数字不小于；列表看有几项 / a number, or the length of a list"
           },
           "at-most": {
            "x-zh": "至多",
            "type": "number",
            "description": "数字不大于；列表看有几项 / a number, or the length of a list"
           },
           "every": {
            "x-zh": "每项",
            "type": "boolean",
            "description": "列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one"
           }
          },
          "x-def": "own-rule-test"
         },
         "description": "都要符合 / all hold"
        },
        "any": {
         "x-zh": "任一",
         "type": "array",
         "minItems": 1,
         "items": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
           "key": {
            "x-zh": "项",
            "type": "string",
            "minLength": 1,
            "description": "看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside"
           },
           "exists": {
            "x-zh": "写了",
            "type": "boolean",
            "description": "写了没有 / whether it is written"
           },
           "equals": {
            "x-zh": "等于",
            "type": "string",
            "minLength": 1,
            "description": "等于这个值；选项写中文或者代码都可以 / is this value, code or word"
           },
           "in": {
            "x-zh": "属于",
            "type": "array",
            "minItems": 1,
            "items": {
             "type": "string",
             "minLength": 1
            },
            "description": "是其中一个 / is one of these"
           },
           "contains": {
            "x-zh": "含有",
            "type": "string",
            "minLength": 1,
            "description": "文字里有 / the text holds"
           },
           "starts-with": {
            "x-zh": "开头是",
            "type": "string",
            "minLength": 1,
            "description": "文字的开头 / the text begins with"
           },
           "ends-with": {
            "x-zh": "结尾是",
            "type": "string",
            "minLength": 1,
            "description": "文字的结尾 / the text ends with"
           },
           "like": {
            "x-zh": "形如",
            "type": "string",
            "minLength": 1,
            "description": "* 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character"
           },
           "before": {
            "x-zh": "早于",
            "type": "string",
            "minLength": 1,
            "description": "早于这一天；可以写“基准日期” / before this day, or as-of"
           },
           "after": {
            "x-zh": "晚于",
            "type": "string",
            "minLength": 1,
            "description": "晚于这一天；可以写“基准日期” / after this day, or as-of"
           },
           "at-least": {
            "x-zh": "至少",
            "type": "number",
            "description": "数字不小于；列表看有几项 / a number, or the length of a list"
           },
           "at-most": {
            "x-zh": "至多",
            "type": "number",
            "description": "数字不大于；列表看有几项 / a number, or the length of a list"
           },
           "every": {
            "x-zh": "每项",
            "type": "boolean",
            "description": "列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one"
           }
          },
          "x-def": "own-rule-test"
         },
         "description": "有一条符合 / one holds"
        },
        "not": {
         "x-zh": "不符合",
         "type": "array",
         "minItems": 1,
         "items": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
           "key": {
            "x-zh": "项",
            "type": "string",
            "minLength": 1,
            "description": "看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside"
           },
           "exists": {
            "x-zh": "写了",
            "type": "boolean",
            "description": "写了没有 / whether it is written"
           },
           "equals": {
            "x-zh": "等于",
            "type": "string",
            "minLength": 1,
            "description": "等于这个值；选项写中文或者代码都可以 / is this value, code or word"
           },
           "in": {
            "x-zh": "属于",
            "type": "array",
            "minItems": 1,
            "items": {
             "type": "string",
             "minLength": 1
            },
            "description": "是其中一个 / is one of these"
           },
           "contains": {
            "x-zh": "含有",
            "type": "string",
            "minLength": 1,
            "description": "文字里有 / the text holds"
           },
           "starts-with": {
            "x-zh": "开头是",
            "type": "string",
            "minLength": 1,
            "description": "文字的开头 / the text begins with"
           },
           "ends-with": {
            "x-zh": "结尾是",
            "type": "string",
            "minLength": 1,
            "description": "文字的结尾 / the text ends with"
           },
           "like": {
            "x-zh": "形如",
            "type": "string",
            "minLength": 1,
            "description": "* 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character"
           },
           "before": {
            "x-zh": "早于",
            "type": "string",
            "minLength": 1,
            "description": "早于这一天；可以写“基准日期” / before this day, or as-of"
           },
           "after": {
            "x-zh": "晚于",
            "type": "string",
            "minLength": 1,
            "description": "晚于这一天；可以写“基准日期” / after this day, or as-of"
           },
           "at-least": {
            "x-zh": "至少",
            "type": "number",
            "description": "数字不小于；列表看有几项 / a number, or the length of a list"
           },
           "at-most": {
            "x-zh": "至多",
            "type": "number",
            "description": "数字不大于；列表看有几项 / a number, or the length of a list"
           },
           "every": {
            "x-zh": "每项",
            "type": "boolean",
            "description": "列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one"
           }
          },
          "x-def": "own-rule-test"
         },
         "description": "都不符合 / none holds"
        }
       },
       "x-def": "own-rule-condition"
      },
      "description": "只看符合这些条件的；不写时全看 / only those that meet all of these"
     }
    },
    "required": [
     "kind"
    ],
    "description": "看哪些记录 / which records"
   },
   "along": {
    "x-zh": "沿",
    "type": "array",
    "minItems": 1,
    "items": {
     "type": "string",
     "title": "关系 / relation",
     "enum": [
      "organ",
      "superior",
      "subordinates",
      "unit",
      "units",
      "persons",
      "holders",
      "powers",
      "posts",
      "procedure",
      "statements"
     ],
     "x-zh-values": {
      "organ": "执法主体",
      "superior": "上级主体",
      "subordinates": "下级主体",
      "unit": "机构",
      "units": "下设机构",
      "persons": "人员",
      "holders": "任职人员",
      "powers": "职权",
      "posts": "岗位",
      "procedure": "流程",
      "statements": "责任"
     },
     "x-def": "own-rule-step"
    },
    "description": "由选取的记录走到哪里，如 [岗位, 任职人员] / from them to others"
   },
   "among": {
    "x-zh": "其中",
    "type": "array",
    "minItems": 1,
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "key": {
       "x-zh": "项",
       "type": "string",
       "minLength": 1,
       "description": "看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside"
      },
      "exists": {
       "x-zh": "写了",
       "type": "boolean",
       "description": "写了没有 / whether it is written"
      },
      "equals": {
       "x-zh": "等于",
       "type": "string",
       "minLength": 1,
       "description": "等于这个值；选项写中文或者代码都可以 / is this value, code or word"
      },
      "in": {
       "x-zh": "属于",
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "string",
        "minLength": 1
       },
       "description": "是其中一个 / is one of these"
      },
      "contains": {
       "x-zh": "含有",
       "type": "string",
       "minLength": 1,
       "description": "文字里有 / the text holds"
      },
      "starts-with": {
       "x-zh": "开头是",
       "type": "string",
       "minLength": 1,
       "description": "文字的开头 / the text begins with"
      },
      "ends-with": {
       "x-zh": "结尾是",
       "type": "string",
       "minLength": 1,
       "description": "文字的结尾 / the text ends with"
      },
      "like": {
       "x-zh": "形如",
       "type": "string",
       "minLength": 1,
       "description": "* 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character"
      },
      "before": {
       "x-zh": "早于",
       "type": "string",
       "minLength": 1,
       "description": "早于这一天；可以写“基准日期” / before this day, or as-of"
      },
      "after": {
       "x-zh": "晚于",
       "type": "string",
       "minLength": 1,
       "description": "晚于这一天；可以写“基准日期” / after this day, or as-of"
      },
      "at-least": {
       "x-zh": "至少",
       "type": "number",
       "description": "数字不小于；列表看有几项 / a number, or the length of a list"
      },
      "at-most": {
       "x-zh": "至多",
       "type": "number",
       "description": "数字不大于；列表看有几项 / a number, or the length of a list"
      },
      "every": {
       "x-zh": "每项",
       "type": "boolean",
       "description": "列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one"
      },
      "all": {
       "x-zh": "全部",
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "key": {
          "x-zh": "项",
          "type": "string",
          "minLength": 1,
          "description": "看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside"
         },
         "exists": {
          "x-zh": "写了",
          "type": "boolean",
          "description": "写了没有 / whether it is written"
         },
         "equals": {
          "x-zh": "等于",
          "type": "string",
          "minLength": 1,
          "description": "等于这个值；选项写中文或者代码都可以 / is this value, code or word"
         },
         "in": {
          "x-zh": "属于",
          "type": "array",
          "minItems": 1,
          "items": {
           "type": "string",
           "minLength": 1
          },
          "description": "是其中一个 / is one of these"
         },
         "contains": {
          "x-zh": "含有",
          "type": "string",
          "minLength": 1,
          "description": "文字里有 / the text holds"
         },
         "starts-with": {
          "x-zh": "开头是",
          "type": "string",
          "minLength": 1,
          "description": "文字的开头 / the text begins with"
         },
         "ends-with": {
          "x-zh": "结尾是",
          "type": "string",
          "minLength": 1,
          "description": "文字的结尾 / the text ends with"
         },
         "like": {
          "x-zh": "形如",
          "type": "string",
          "minLength": 1,
          "description": "* 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character"
         },
         "before": {
          "x-zh": "早于",
          "type": "string",
          "minLength": 1,
          "description": "早于这一天；可以写“基准日期” / before this day, or as-of"
         },
         "after": {
          "x-zh": "晚于",
          "type": "string",
          "minLength": 1,
          "description": "晚于这一天；可以写“基准日期” / after this day, or as-of"
         },
         "at-least": {
          "x-zh": "至少",
          "type": "number",
          "description": "数字不小于；列表看有几项 / a number, or the length of a list"
         },
         "at-most": {
          "x-zh": "至多",
          "type": "number",
          "description": "数字不大于；列表看有几项 / a number, or the length of a list"
         },
         "every": {
          "x-zh": "每项",
          "type": "boolean",
          "description": "列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one"
         }
        },
        "x-def": "own-rule-test"
       },
       "description": "都要符合 / all hold"
      },
      "any": {
       "x-zh": "任一",
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "key": {
          "x-zh": "项",
          "type": "string",
          "minLength": 1,
          "description": "看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside"
         },
         "exists": {
          "x-zh": "写了",
          "type": "boolean",
          "description": "写了没有 / whether it is written"
         },
         "equals": {
          "x-zh": "等于",
          "type": "string",
          "minLength": 1,
          "description": "等于这个值；选项写中文或者代码都可以 / is this value, code or word"
         },
         "in": {
          "x-zh": "属于",
          "type": "array",
          "minItems": 1,
          "items": {
           "type": "string",
           "minLength": 1
          },
          "description": "是其中一个 / is one of these"
         },
         "contains": {
          "x-zh": "含有",
          "type": "string",
          "minLength": 1,
          "description": "文字里有 / the text holds"
         },
         "starts-with": {
          "x-zh": "开头是",
          "type": "string",
          "minLength": 1,
          "description": "文字的开头 / the text begins with"
         },
         "ends-with": {
          "x-zh": "结尾是",
          "type": "string",
          "minLength": 1,
          "description": "文字的结尾 / the text ends with"
         },
         "like": {
          "x-zh": "形如",
          "type": "string",
          "minLength": 1,
          "description": "* 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character"
         },
         "before": {
          "x-zh": "早于",
          "type": "string",
          "minLength": 1,
          "description": "早于这一天；可以写“基准日期” / before this day, or as-of"
         },
         "after": {
          "x-zh": "晚于",
          "type": "string",
          "minLength": 1,
          "description": "晚于这一天；可以写“基准日期” / after this day, or as-of"
         },
         "at-least": {
          "x-zh": "至少",
          "type": "number",
          "description": "数字不小于；列表看有几项 / a number, or the length of a list"
         },
         "at-most": {
          "x-zh": "至多",
          "type": "number",
          "description": "数字不大于；列表看有几项 / a number, or the length of a list"
         },
         "every": {
          "x-zh": "每项",
          "type": "boolean",
          "description": "列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one"
         }
        },
        "x-def": "own-rule-test"
       },
       "description": "有一条符合 / one holds"
      },
      "not": {
       "x-zh": "不符合",
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "key": {
          "x-zh": "项",
          "type": "string",
          "minLength": 1,
          "description": "看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside"
         },
         "exists": {
          "x-zh": "写了",
          "type": "boolean",
          "description": "写了没有 / whether it is written"
         },
         "equals": {
          "x-zh": "等于",
          "type": "string",
          "minLength": 1,
          "description": "等于这个值；选项写中文或者代码都可以 / is this value, code or word"
         },
         "in": {
          "x-zh": "属于",
          "type": "array",
          "minItems": 1,
          "items": {
           "type": "string",
           "minLength": 1
          },
          "description": "是其中一个 / is one of these"
         },
         "contains": {
          "x-zh": "含有",
          "type": "string",
          "minLength": 1,
          "description": "文字里有 / the text holds"
         },
         "starts-with": {
          "x-zh": "开头是",
          "type": "string",
          "minLength": 1,
          "description": "文字的开头 / the text begins with"
         },
         "ends-with": {
          "x-zh": "结尾是",
          "type": "string",
          "minLength": 1,
          "description": "文字的结尾 / the text ends with"
         },
         "like": {
          "x-zh": "形如",
          "type": "string",
          "minLength": 1,
          "description": "* 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character"
         },
         "before": {
          "x-zh": "早于",
          "type": "string",
          "minLength": 1,
          "description": "早于这一天；可以写“基准日期” / before this day, or as-of"
         },
         "after": {
          "x-zh": "晚于",
          "type": "string",
          "minLength": 1,
          "description": "晚于这一天；可以写“基准日期” / after this day, or as-of"
         },
         "at-least": {
          "x-zh": "至少",
          "type": "number",
          "description": "数字不小于；列表看有几项 / a number, or the length of a list"
         },
         "at-most": {
          "x-zh": "至多",
          "type": "number",
          "description": "数字不大于；列表看有几项 / a number, or the length of a list"
         },
         "every": {
          "x-zh": "每项",
          "type": "boolean",
          "description": "列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one"
         }
        },
        "x-def": "own-rule-test"
       },
       "description": "都不符合 / none holds"
      }
     },
     "x-def": "own-rule-condition"
    },
    "description": "只看走到的记录中符合这些条件的 / only those reached that meet all of these"
   },
   "require": {
    "x-zh": "应当",
    "type": "array",
    "minItems": 1,
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "key": {
       "x-zh": "项",
       "type": "string",
       "minLength": 1,
       "description": "看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside"
      },
      "exists": {
       "x-zh": "写了",
       "type": "boolean",
       "description": "写了没有 / whether it is written"
      },
      "equals": {
       "x-zh": "等于",
       "type": "string",
       "minLength": 1,
       "description": "等于这个值；选项写中文或者代码都可以 / is this value, code or word"
      },
      "in": {
       "x-zh": "属于",
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "string",
        "minLength": 1
       },
       "description": "是其中一个 / is one of these"
      },
      "contains": {
       "x-zh": "含有",
       "type": "string",
       "minLength": 1,
       "description": "文字里有 / the text holds"
      },
      "starts-with": {
       "x-zh": "开头是",
       "type": "string",
       "minLength": 1,
       "description": "文字的开头 / the text begins with"
      },
      "ends-with": {
       "x-zh": "结尾是",
       "type": "string",
       "minLength": 1,
       "description": "文字的结尾 / the text ends with"
      },
      "like": {
       "x-zh": "形如",
       "type": "string",
       "minLength": 1,
       "description": "* 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character"
      },
      "before": {
       "x-zh": "早于",
       "type": "string",
       "minLength": 1,
       "description": "早于这一天；可以写“基准日期” / before this day, or as-of"
      },
      "after": {
       "x-zh": "晚于",
       "type": "string",
       "minLength": 1,
       "description": "晚于这一天；可以写“基准日期” / after this day, or as-of"
      },
      "at-least": {
       "x-zh": "至少",
       "type": "number",
       "description": "数字不小于；列表看有几项 / a number, or the length of a list"
      },
      "at-most": {
       "x-zh": "至多",
       "type": "number",
       "description": "数字不大于；列表看有几项 / a number, or the length of a list"
      },
      "every": {
       "x-zh": "每项",
       "type": "boolean",
       "description": "列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one"
      },
      "all": {
       "x-zh": "全部",
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "key": {
          "x-zh": "项",
          "type": "string",
          "minLength": 1,
          "description": "看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside"
         },
         "exists": {
          "x-zh": "写了",
          "type": "boolean",
          "description": "写了没有 / whether it is written"
         },
         "equals": {
          "x-zh": "等于",
          "type": "string",
          "minLength": 1,
          "description": "等于这个值；选项写中文或者代码都可以 / is this value, code or word"
         },
         "in": {
          "x-zh": "属于",
          "type": "array",
          "minItems": 1,
          "items": {
           "type": "string",
           "minLength": 1
          },
          "description": "是其中一个 / is one of these"
         },
         "contains": {
          "x-zh": "含有",
          "type": "string",
          "minLength": 1,
          "description": "文字里有 / the text holds"
         },
         "starts-with": {
          "x-zh": "开头是",
          "type": "string",
          "minLength": 1,
          "description": "文字的开头 / the text begins with"
         },
         "ends-with": {
          "x-zh": "结尾是",
          "type": "string",
          "minLength": 1,
          "description": "文字的结尾 / the text ends with"
         },
         "like": {
          "x-zh": "形如",
          "type": "string",
          "minLength": 1,
          "description": "* 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character"
         },
         "before": {
          "x-zh": "早于",
          "type": "string",
          "minLength": 1,
          "description": "早于这一天；可以写“基准日期” / before this day, or as-of"
         },
         "after": {
          "x-zh": "晚于",
          "type": "string",
          "minLength": 1,
          "description": "晚于这一天；可以写“基准日期” / after this day, or as-of"
         },
         "at-least": {
          "x-zh": "至少",
          "type": "number",
          "description": "数字不小于；列表看有几项 / a number, or the length of a list"
         },
         "at-most": {
          "x-zh": "至多",
          "type": "number",
          "description": "数字不大于；列表看有几项 / a number, or the length of a list"
         },
         "every": {
          "x-zh": "每项",
          "type": "boolean",
          "description": "列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one"
         }
        },
        "x-def": "own-rule-test"
       },
       "description": "都要符合 / all hold"
      },
      "any": {
       "x-zh": "任一",
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "key": {
          "x-zh": "项",
          "type": "string",
          "minLength": 1,
          "description": "看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside"
         },
         "exists": {
          "x-zh": "写了",
          "type": "boolean",
          "description": "写了没有 / whether it is written"
         },
         "equals": {
          "x-zh": "等于",
          "type": "string",
          "minLength": 1,
          "description": "等于这个值；选项写中文或者代码都可以 / is this value, code or word"
         },
         "in": {
          "x-zh": "属于",
          "type": "array",
          "minItems": 1,
          "items": {
           "type": "string",
           "minLength": 1
          },
          "description": "是其中一个 / is one of these"
         },
         "contains": {
          "x-zh": "含有",
          "type": "string",
          "minLength": 1,
          "description": "文字里有 / the text holds"
         },
         "starts-with": {
          "x-zh": "开头是",
          "type": "string",
          "minLength": 1,
          "description": "文字的开头 / the text begins with"
         },
         "ends-with": {
          "x-zh": "结尾是",
          "type": "string",
          "minLength": 1,
          "description": "文字的结尾 / the text ends with"
         },
         "like": {
          "x-zh": "形如",
          "type": "string",
          "minLength": 1,
          "description": "* 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character"
         },
         "before": {
          "x-zh": "早于",
          "type": "string",
          "minLength": 1,
          "description": "早于这一天；可以写“基准日期” / before this day, or as-of"
         },
         "after": {
          "x-zh": "晚于",
          "type": "string",
          "minLength": 1,
          "description": "晚于这一天；可以写“基准日期” / after this day, or as-of"
         },
         "at-least": {
          "x-zh": "至少",
          "type": "number",
          "description": "数字不小于；列表看有几项 / a number, or the length of a list"
         },
         "at-most": {
          "x-zh": "至多",
          "type": "number",
          "description": "数字不大于；列表看有几项 / a number, or the length of a list"
         },
         "every": {
          "x-zh": "每项",
          "type": "boolean",
          "description": "列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one"
         }
        },
        "x-def": "own-rule-test"
       },
       "description": "有一条符合 / one holds"
      },
      "not": {
       "x-zh": "不符合",
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "key": {
          "x-zh": "项",
          "type": "string",
          "minLength": 1,
          "description": "看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside"
         },
         "exists": {
          "x-zh": "写了",
          "type": "boolean",
          "description": "写了没有 / whether it is written"
         },
         "equals": {
          "x-zh": "等于",
          "type": "string",
          "minLength": 1,
          "description": "等于这个值；选项写中文或者代码都可以 / is this value, code or word"
         },
         "in": {
          "x-zh": "属于",
          "type": "array",
          "minItems": 1,
          "items": {
           "type": "string",
           "minLength": 1
          },
          "description": "是其中一个 / is one of these"
         },
         "contains": {
          "x-zh": "含有",
          "type": "string",
          "minLength": 1,
          "description": "文字里有 / the text holds"
         },
         "starts-with": {
          "x-zh": "开头是",
          "type": "string",
          "minLength": 1,
          "description": "文字的开头 / the text begins with"
         },
         "ends-with": {
          "x-zh": "结尾是",
          "type": "string",
          "minLength": 1,
          "description": "文字的结尾 / the text ends with"
         },
         "like": {
          "x-zh": "形如",
          "type": "string",
          "minLength": 1,
          "description": "* 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character"
         },
         "before": {
          "x-zh": "早于",
          "type": "string",
          "minLength": 1,
          "description": "早于这一天；可以写“基准日期” / before this day, or as-of"
         },
         "after": {
          "x-zh": "晚于",
          "type": "string",
          "minLength": 1,
          "description": "晚于这一天；可以写“基准日期” / after this day, or as-of"
         },
         "at-least": {
          "x-zh": "至少",
          "type": "number",
          "description": "数字不小于；列表看有几项 / a number, or the length of a list"
         },
         "at-most": {
          "x-zh": "至多",
          "type": "number",
          "description": "数字不大于；列表看有几项 / a number, or the length of a list"
         },
         "every": {
          "x-zh": "每项",
          "type": "boolean",
          "description": "列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one"
         }
        },
        "x-def": "own-rule-test"
       },
       "description": "都不符合 / none holds"
      }
     },
     "x-def": "own-rule-condition"
    },
    "description": "每一条都要符合 / all of these hold"
   },
   "forbid": {
    "x-zh": "不得",
    "type": "array",
    "minItems": 1,
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "key": {
       "x-zh": "项",
       "type": "string",
       "minLength": 1,
       "description": "看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside"
      },
      "exists": {
       "x-zh": "写了",
       "type": "boolean",
       "description": "写了没有 / whether it is written"
      },
      "equals": {
       "x-zh": "等于",
       "type": "string",
       "minLength": 1,
       "description": "等于这个值；选项写中文或者代码都可以 / is this value, code or word"
      },
      "in": {
       "x-zh": "属于",
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "string",
        "minLength": 1
       },
       "description": "是其中一个 / is one of these"
      },
      "contains": {
       "x-zh": "含有",
       "type": "string",
       "minLength": 1,
       "description": "文字里有 / the text holds"
      },
      "starts-with": {
       "x-zh": "开头是",
       "type": "string",
       "minLength": 1,
       "description": "文字的开头 / the text begins with"
      },
      "ends-with": {
       "x-zh": "结尾是",
       "type": "string",
       "minLength": 1,
       "description": "文字的结尾 / the text ends with"
      },
      "like": {
       "x-zh": "形如",
       "type": "string",
       "minLength": 1,
       "description": "* 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character"
      },
      "before": {
       "x-zh": "早于",
       "type": "string",
       "minLength": 1,
       "description": "早于这一天；可以写“基准日期” / before this day, or as-of"
      },
      "after": {
       "x-zh": "晚于",
       "type": "string",
       "minLength": 1,
       "description": "晚于这一天；可以写“基准日期” / after this day, or as-of"
      },
      "at-least": {
       "x-zh": "至少",
       "type": "number",
       "description": "数字不小于；列表看有几项 / a number, or the length of a list"
      },
      "at-most": {
       "x-zh": "至多",
       "type": "number",
       "description": "数字不大于；列表看有几项 / a number, or the length of a list"
      },
      "every": {
       "x-zh": "每项",
       "type": "boolean",
       "description": "列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one"
      },
      "all": {
       "x-zh": "全部",
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "key": {
          "x-zh": "项",
          "type": "string",
          "minLength": 1,
          "description": "看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside"
         },
         "exists": {
          "x-zh": "写了",
          "type": "boolean",
          "description": "写了没有 / whether it is written"
         },
         "equals": {
          "x-zh": "等于",
          "type": "string",
          "minLength": 1,
          "description": "等于这个值；选项写中文或者代码都可以 / is this value, code or word"
         },
         "in": {
          "x-zh": "属于",
          "type": "array",
          "minItems": 1,
          "items": {
           "type": "string",
           "minLength": 1
          },
          "description": "是其中一个 / is one of these"
         },
         "contains": {
          "x-zh": "含有",
          "type": "string",
          "minLength": 1,
          "description": "文字里有 / the text holds"
         },
         "starts-with": {
          "x-zh": "开头是",
          "type": "string",
          "minLength": 1,
          "description": "文字的开头 / the text begins with"
         },
         "ends-with": {
          "x-zh": "结尾是",
          "type": "string",
          "minLength": 1,
          "description": "文字的结尾 / the text ends with"
         },
         "like": {
          "x-zh": "形如",
          "type": "string",
          "minLength": 1,
          "description": "* 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character"
         },
         "before": {
          "x-zh": "早于",
          "type": "string",
          "minLength": 1,
          "description": "早于这一天；可以写“基准日期” / before this day, or as-of"
         },
         "after": {
          "x-zh": "晚于",
          "type": "string",
          "minLength": 1,
          "description": "晚于这一天；可以写“基准日期” / after this day, or as-of"
         },
         "at-least": {
          "x-zh": "至少",
          "type": "number",
          "description": "数字不小于；列表看有几项 / a number, or the length of a list"
         },
         "at-most": {
          "x-zh": "至多",
          "type": "number",
          "description": "数字不大于；列表看有几项 / a number, or the length of a list"
         },
         "every": {
          "x-zh": "每项",
          "type": "boolean",
          "description": "列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one"
         }
        },
        "x-def": "own-rule-test"
       },
       "description": "都要符合 / all hold"
      },
      "any": {
       "x-zh": "任一",
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "key": {
          "x-zh": "项",
          "type": "string",
          "minLength": 1,
          "description": "看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside"
         },
         "exists": {
          "x-zh": "写了",
          "type": "boolean",
          "description": "写了没有 / whether it is written"
         },
         "equals": {
          "x-zh": "等于",
          "type": "string",
          "minLength": 1,
          "description": "等于这个值；选项写中文或者代码都可以 / is this value, code or word"
         },
         "in": {
          "x-zh": "属于",
          "type": "array",
          "minItems": 1,
          "items": {
           "type": "string",
           "minLength": 1
          },
          "description": "是其中一个 / is one of these"
         },
         "contains": {
          "x-zh": "含有",
          "type": "string",
          "minLength": 1,
          "description": "文字里有 / the text holds"
         },
         "starts-with": {
          "x-zh": "开头是",
          "type": "string",
          "minLength": 1,
          "description": "文字的开头 / the text begins with"
         },
         "ends-with": {
          "x-zh": "结尾是",
          "type": "string",
          "minLength": 1,
          "description": "文字的结尾 / the text ends with"
         },
         "like": {
          "x-zh": "形如",
          "type": "string",
          "minLength": 1,
          "description": "* 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character"
         },
         "before": {
          "x-zh": "早于",
          "type": "string",
          "minLength": 1,
          "description": "早于这一天；可以写“基准日期” / before this day, or as-of"
         },
         "after": {
          "x-zh": "晚于",
          "type": "string",
          "minLength": 1,
          "description": "晚于这一天；可以写“基准日期” / after this day, or as-of"
         },
         "at-least": {
          "x-zh": "至少",
          "type": "number",
          "description": "数字不小于；列表看有几项 / a number, or the length of a list"
         },
         "at-most": {
          "x-zh": "至多",
          "type": "number",
          "description": "数字不大于；列表看有几项 / a number, or the length of a list"
         },
         "every": {
          "x-zh": "每项",
          "type": "boolean",
          "description": "列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one"
         }
        },
        "x-def": "own-rule-test"
       },
       "description": "有一条符合 / one holds"
      },
      "not": {
       "x-zh": "不符合",
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "key": {
          "x-zh": "项",
          "type": "string",
          "minLength": 1,
          "description": "看哪一项；下一层用点连接，如 执法证.有效期至 / which property; a point leads inside"
         },
         "exists": {
          "x-zh": "写了",
          "type": "boolean",
          "description": "写了没有 / whether it is written"
         },
         "equals": {
          "x-zh": "等于",
          "type": "string",
          "minLength": 1,
          "description": "等于这个值；选项写中文或者代码都可以 / is this value, code or word"
         },
         "in": {
          "x-zh": "属于",
          "type": "array",
          "minItems": 1,
          "items": {
           "type": "string",
           "minLength": 1
          },
          "description": "是其中一个 / is one of these"
         },
         "contains": {
          "x-zh": "含有",
          "type": "string",
          "minLength": 1,
          "description": "文字里有 / the text holds"
         },
         "starts-with": {
          "x-zh": "开头是",
          "type": "string",
          "minLength": 1,
          "description": "文字的开头 / the text begins with"
         },
         "ends-with": {
          "x-zh": "结尾是",
          "type": "string",
          "minLength": 1,
          "description": "文字的结尾 / the text ends with"
         },
         "like": {
          "x-zh": "形如",
          "type": "string",
          "minLength": 1,
          "description": "* 代表任意几个字，? 代表一个字 / * stands for any text, ? for one character"
         },
         "before": {
          "x-zh": "早于",
          "type": "string",
          "minLength": 1,
          "description": "早于这一天；可以写“基准日期” / before this day, or as-of"
         },
         "after": {
          "x-zh": "晚于",
          "type": "string",
          "minLength": 1,
          "description": "晚于这一天；可以写“基准日期” / after this day, or as-of"
         },
         "at-least": {
          "x-zh": "至少",
          "type": "number",
          "description": "数字不小于；列表看有几项 / a number, or the length of a list"
         },
         "at-most": {
          "x-zh": "至多",
          "type": "number",
          "description": "数字不大于；列表看有几项 / a number, or the length of a list"
         },
         "every": {
          "x-zh": "每项",
          "type": "boolean",
          "description": "列表里每一项都要符合；不写时有一项符合就行 / each item of a list, not only one"
         }
        },
        "x-def": "own-rule-test"
       },
       "description": "都不符合 / none holds"
      }
     },
     "x-def": "own-rule-condition"
    },
    "description": "不能同时符合 / these do not hold together"
   },
   "count": {
    "x-zh": "数量",
    "type": "object",
    "additionalProperties": false,
    "minProperties": 1,
    "properties": {
     "at-least": {
      "x-zh": "至少",
      "type": "integer",
      "minimum": 0,
      "description": "至少几个 / at least"
     },
     "at-most": {
      "x-zh": "至多",
      "type": "integer",
      "minimum": 0,
      "description": "至多几个 / at most"
     }
    },
    "description": "走到的记录有几个；要同时写“沿” / how many are reached; needs along"
   },
   "compare": {
    "x-zh": "比较",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "key": {
      "x-zh": "项",
      "type": "string",
      "minLength": 1,
      "description": "左边的一项 / the property on the left"
     },
     "is": {
      "type": "string",
      "title": "比较 / comparison",
      "enum": [
       "equal",
       "different",
       "less",
       "at-most",
       "at-least",
       "greater",
       "before",
       "not-after",
       "not-before",
       "after"
      ],
      "x-zh-values": {
       "equal": "等于",
       "different": "不等于",
       "less": "小于",
       "at-most": "不大于",
       "at-least": "不小于",
       "greater": "大于",
       "before": "早于",
       "not-after": "不晚于",
       "not-before": "不早于",
       "after": "晚于"
      },
      "x-zh": "应当",
      "description": "应当怎样 / how they stand",
      "x-def": "own-rule-relation"
     },
     "to": {
      "x-zh": "于",
      "type": "string",
      "minLength": 1,
      "description": "右边的一项，或者“基准日期” / the other property, or as-of"
     }
    },
    "required": [
     "key",
     "is",
     "to"
    ],
    "description": "两项相比 / two properties compared"
   },
   "examples": {
    "x-zh": "示例",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "valid": {
      "x-zh": "合格",
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       },
       "minProperties": 1
      },
      "description": "每个示例：文件名和内容；规则不应报告 / file name and text; nothing is found"
     },
     "invalid": {
      "x-zh": "不合格",
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       },
       "minProperties": 1
      },
      "description": "规则应当报告 / something is found"
     }
    },
    "required": [
     "valid",
     "invalid"
    ],
    "description": "每次检查都先试一遍 / tried at every check"
   }
  },
  "required": [
   "id",
   "title",
   "message",
   "hint",
   "select"
  ],
  "oneOf": [
   {
    "required": [
     "require"
    ]
   },
   {
    "required": [
     "forbid"
    ]
   },
   {
    "required": [
     "count"
    ]
   },
   {
    "required": [
     "compare"
    ]
   }
  ]
 },
 "persons": {
  "title": "人员 / persons",
  "x-stem": {
   "en": "persons",
   "zh": "人员"
  },
  "x-type": "Person",
  "type": "array",
  "items": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
     "x-zh": "标识",
     "x-public": true,
     "x-def": "id"
    },
    "name": {
     "x-zh": "姓名",
     "type": "string",
     "minLength": 1,
     "description": "姓名 / name",
     "x-public": true
    },
    "unit": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "所在执法机构 / unit the person works in",
     "x-zh": "机构",
     "x-public": true,
     "x-def": "id"
    },
    "title": {
     "x-zh": "职务",
     "type": "string",
     "minLength": 1,
     "description": "职务 / title of office",
     "x-public": true
    },
    "employment": {
     "type": "string",
     "title": "身份 / employment",
     "enum": [
      "civil-servant",
      "public-institution",
      "labour-contract",
      "temporary"
     ],
     "x-zh-values": {
      "civil-servant": "公务员",
      "public-institution": "事业编制",
      "labour-contract": "合同制",
      "temporary": "临时"
     },
     "x-zh": "身份",
     "description": "用工身份 / employment",
     "x-def": "employment"
    },
    "certificate": {
     "x-zh": "执法证",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "number": {
       "x-zh": "证号",
       "x-not-phone": true,
       "type": "string",
       "minLength": 1,
       "description": "执法证号 / number",
       "x-public": true
      },
      "field": {
       "x-zh": "类别",
       "type": "string",
       "minLength": 1,
       "description": "执法类别 / field of enforcement",
       "x-public": true
      },
      "region": {
       "x-zh": "区域",
       "type": "string",
       "minLength": 1,
       "description": "执法区域 / region",
       "x-public": true
      },
      "issued": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "发证日期 / date of issue",
       "x-zh": "发证日期",
       "x-public": true,
       "x-def": "date"
      },
      "expires": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "有效期最后一日 / last day of validity",
       "x-zh": "有效期至",
       "x-public": true,
       "x-def": "date"
      }
     },
     "required": [
      "number",
      "expires"
     ],
     "description": "行政执法证件 / enforcement certificate",
     "x-public": true
    },
    "training": {
     "x-zh": "培训",
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "date": {
        "type": "string",
        "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
        "description": "日期 / date",
        "x-zh": "日期",
        "x-def": "date"
       },
       "content": {
        "x-zh": "内容",
        "type": "string",
        "minLength": 1,
        "description": "内容 / content"
       },
       "method": {
        "x-zh": "方式",
        "type": "string",
        "minLength": 1,
        "description": "方式 / method"
       },
       "hours": {
        "x-zh": "学时",
        "type": "number",
        "minimum": 0,
        "description": "学时 / hours"
       },
       "exam": {
        "x-zh": "考试",
        "type": "string",
        "enum": [
         "passed",
         "failed",
         "none"
        ],
        "x-zh-values": {
         "passed": "合格",
         "failed": "不合格",
         "none": "无"
        },
        "description": "考试结果 / result of the exam"
       }
      },
      "required": [
       "date",
       "content"
      ]
     },
     "description": "培训 / training"
    },
    "legal-qualification": {
     "x-zh": "法律职业资格",
     "type": "boolean",
     "description": "是否取得国家统一法律职业资格 / holds the legal professional qualification"
    },
    "publish": {
     "x-zh": "公示",
     "oneOf": [
      {
       "type": "boolean"
      },
      {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "reason": {
         "x-zh": "不公示理由",
         "type": "string",
         "minLength": 1,
         "description": "不公示的理由 / reason for not publishing"
        }
       },
       "required": [
        "reason"
       ]
      }
     ],
     "description": "是否公示；不公示须写明理由 / whether the person is published; not publishing needs a reason"
    },
    "from": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "起始日（含当日） / first day in force, inclusive",
     "x-zh": "起",
     "x-public": true,
     "x-def": "date"
    },
    "until": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "终止日（含当日） / last day in force, inclusive",
     "x-zh": "止",
     "x-public": true,
     "x-def": "date"
    },
    "supervision-certificate": {
     "x-zh": "执法监督证",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "number": {
       "x-zh": "证号",
       "type": "string",
       "minLength": 1,
       "description": "证号 / number",
       "x-not-phone": true
      },
      "issued": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "发证日期 / date of issue",
       "x-zh": "发证日期",
       "x-def": "date"
      },
      "expires": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "有效期最后一日 / last day of validity",
       "x-zh": "有效期至",
       "x-def": "date"
      }
     },
     "required": [
      "number",
      "expires"
     ],
     "description": "行政执法监督证件 / supervision certificate"
    },
    "grade": {
     "x-zh": "执法等级",
     "type": "string",
     "enum": [
      "junior",
      "middle",
      "senior"
     ],
     "x-zh-values": {
      "junior": "初级",
      "middle": "中级",
      "senior": "高级"
     },
     "description": "执法人员等级 / grade of the officer"
    }
   },
   "required": [
    "id",
    "name",
    "employment"
   ]
  }
 },
 "posts": {
  "title": "执法岗位 / enforcement posts",
  "x-stem": {
   "en": "posts",
   "zh": "执法岗位"
  },
  "x-type": "Post",
  "type": "array",
  "items": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
     "x-zh": "标识",
     "x-public": true,
     "x-def": "id"
    },
    "name": {
     "x-zh": "名称",
     "type": "string",
     "minLength": 1,
     "description": "岗位名称 / name of the post",
     "x-public": true
    },
    "unit": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "所属机构；领导岗位可写执法主体标识 / unit, or the organ itself for a leading post",
     "x-zh": "机构",
     "x-public": true,
     "x-def": "id"
    },
    "tier": {
     "type": "string",
     "title": "责任层次 / tier of responsibility",
     "enum": [
      "leading",
      "managing",
      "direct"
     ],
     "x-zh-values": {
      "leading": "领导责任",
      "managing": "主管责任",
      "direct": "直接责任"
     },
     "x-zh": "责任层次",
     "description": "领导责任、主管责任或直接责任 / tier of responsibility",
     "x-public": true,
     "x-def": "tier"
    },
    "quota": {
     "x-zh": "编制数",
     "type": "integer",
     "minimum": 0,
     "description": "编制数 / establishment quota"
    },
    "risk": {
     "type": "string",
     "title": "风险等级 / grade of risk",
     "enum": [
      "high",
      "medium",
      "low"
     ],
     "x-zh-values": {
      "high": "高",
      "medium": "中",
      "low": "低"
     },
     "x-zh": "风险等级",
     "description": "廉政和执法风险等级 / grade of risk",
     "x-def": "risk"
    },
    "powers": {
     "x-zh": "职权",
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "power": {
        "type": "string",
        "minLength": 1,
        "maxLength": 80,
        "pattern": "^[^\\s/\\\\]+$",
        "description": "职权标识 / power id",
        "x-zh": "职权",
        "x-public": true,
        "x-def": "id"
       },
       "select": {
        "x-zh": "选择",
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "kind": {
          "type": "string",
          "title": "职权类别 / kind of power",
          "enum": [
           "license",
           "penalty",
           "compulsory-measure",
           "compulsory-execution",
           "levy",
           "requisition",
           "payment",
           "adjudication",
           "confirmation",
           "inspection",
           "reward",
           "other",
           "undetermined"
          ],
          "x-zh-values": {
           "license": "行政许可",
           "penalty": "行政处罚",
           "compulsory-measure": "行政强制措施",
           "compulsory-execution": "行政强制执行",
           "levy": "行政征收",
           "requisition": "行政征用",
           "payment": "行政给付",
           "adjudication": "行政裁决",
           "confirmation": "行政确认",
           "inspection": "行政检查",
           "reward": "行政奖励",
           "other": "其他",
           "undetermined": "待定"
          },
          "x-zh": "类别",
          "description": "按职权类别 / by kind",
          "x-public": true,
          "x-def": "power-kind"
         },
         "procedure": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
          "pattern": "^[^\\s/\\\\]+$",
          "description": "按流程 / by procedure",
          "x-zh": "流程",
          "x-public": true,
          "x-def": "id"
         },
         "unit": {
          "type": "string",
          "minLength": 1,
          "maxLength": 80,
          "pattern": "^[^\\s/\\\\]+$",
          "description": "按承办机构 / by unit in charge",
          "x-zh": "承办机构",
          "x-public": true,
          "x-def": "id"
         },
         "all": {
          "x-zh": "全部",
          "const": true,
          "type": "boolean",
          "description": "本机关全部职权 / all powers of the organ",
          "x-public": true
         }
        },
        "minProperties": 1,
        "description": "按条件选取本机关的职权 / selects powers of the same organ",
        "x-public": true
       },
       "stages": {
        "x-zh": "阶段",
        "type": "array",
        "items": {
         "type": "string",
         "title": "阶段 / stage of procedure",
         "enum": [
          "acceptance",
          "filing",
          "inspection",
          "investigation",
          "examination",
          "legal-review",
          "collective-discussion",
          "notification",
          "statement-and-defence",
          "hearing",
          "decision",
          "service",
          "reminder",
          "execution",
          "closing",
          "archiving",
          "publication",
          "follow-up"
         ],
         "x-zh-values": {
          "acceptance": "受理",
          "filing": "立案",
          "inspection": "检查",
          "investigation": "调查",
          "examination": "审查",
          "legal-review": "法制审核",
          "collective-discussion": "集体讨论",
          "notification": "告知",
          "statement-and-defence": "陈述申辩",
          "hearing": "听证",
          "decision": "决定",
          "service": "送达",
          "reminder": "催告",
          "execution": "执行",
          "closing": "结案",
          "archiving": "归档",
          "publication": "公开",
          "follow-up": "回访"
         },
         "x-def": "stage"
        },
        "uniqueItems": true,
        "minItems": 1,
        "description": "在哪些阶段行使；省略时为全部 / stages, default all",
        "x-public": true
       },
       "role": {
        "type": "string",
        "title": "岗位作用 / role in the power",
        "enum": [
         "lead",
         "assist",
         "review",
         "approve"
        ],
        "x-zh-values": {
         "lead": "主办",
         "assist": "协办",
         "review": "审核",
         "approve": "批准"
        },
        "x-zh": "作用",
        "description": "主办、协办、审核或批准 / role",
        "x-public": true,
        "x-def": "post-role"
       }
      },
      "required": [
       "role"
      ],
      "oneOf": [
       {
        "required": [
         "power"
        ]
       },
       {
        "required": [
         "select"
        ]
       }
      ]
     },
     "description": "行使的职权、阶段和作用 / powers, stages and roles",
     "x-public": true
    },
    "duties": {
     "x-zh": "职责",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "description": "岗位职责 / duties",
     "x-public": true
    },
    "standards": {
     "x-zh": "工作标准",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "description": "工作标准 / standards",
     "x-public": true
    },
    "holders": {
     "x-zh": "任职",
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "person": {
        "type": "string",
        "minLength": 1,
        "maxLength": 80,
        "pattern": "^[^\\s/\\\\]+$",
        "description": "人员标识 / person id",
        "x-zh": "人员",
        "x-public": true,
        "x-def": "id"
       },
       "from": {
        "type": "string",
        "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
        "description": "起始日（含当日） / first day in force, inclusive",
        "x-zh": "起",
        "x-public": true,
        "x-def": "date"
       },
       "until": {
        "type": "string",
        "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
        "description": "终止日（含当日） / last day in force, inclusive",
        "x-zh": "止",
        "x-public": true,
        "x-def": "date"
       },
       "acting": {
        "x-zh": "代理",
        "type": "boolean",
        "description": "是否代理 / acting",
        "x-public": true
       }
      },
      "required": [
       "person",
       "from"
      ]
     },
     "description": "任职 / holders",
     "x-public": true
    },
    "vacancy": {
     "x-zh": "空缺",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "since": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "空缺之日 / vacant since",
       "x-zh": "起",
       "x-def": "date"
      },
      "acting": {
       "type": "string",
       "minLength": 1,
       "maxLength": 80,
       "pattern": "^[^\\s/\\\\]+$",
       "description": "代行职责的人员 / who acts meanwhile",
       "x-zh": "代理人员",
       "x-def": "id"
      }
     },
     "required": [
      "since"
     ],
     "description": "空缺 / vacancy"
    },
    "from": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "起始日（含当日） / first day in force, inclusive",
     "x-zh": "起",
     "x-public": true,
     "x-def": "date"
    },
    "until": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "终止日（含当日） / last day in force, inclusive",
     "x-zh": "止",
     "x-public": true,
     "x-def": "date"
    },
    "uniform": {
     "x-zh": "公示牌",
     "type": "boolean",
     "description": "窗口岗位是否设置岗位信息公示牌 / whether a plate shows it at the window",
     "x-public": true
    }
   },
   "required": [
    "id",
    "name",
    "unit",
    "tier"
   ]
  }
 },
 "powers": {
  "title": "执法职权 / enforcement powers",
  "x-stem": {
   "en": "powers",
   "zh": "执法职权"
  },
  "x-type": "Power",
  "type": "array",
  "items": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
     "x-zh": "标识",
     "x-public": true,
     "x-def": "id"
    },
    "code": {
     "x-zh": "基本编码",
     "type": "string",
     "minLength": 1,
     "description": "全国统一的基本编码 / basic code shared across levels",
     "x-public": true
    },
    "implementation-code": {
     "x-zh": "实施编码",
     "type": "string",
     "minLength": 1,
     "description": "实施编码 / implementation code",
     "x-public": true
    },
    "superior-item": {
     "x-zh": "对应上级事项",
     "type": "string",
     "minLength": 1,
     "description": "上级清单中的事项标识或编码 / item of the superior catalogue",
     "x-public": true
    },
    "inherits": {
     "type": "string",
     "pattern": "^[^\\s#/\\\\]+#\\S+$",
     "maxLength": 200,
     "description": "沿用上级目录的事项，写作 目录标识#事项标识或编码；名称、类别、依据、种类、裁量基准取自该事项，同时写明的以写明的为准 / an item of a superior's catalogue, or of a guiding organ, that is adopted without retyping; keys written beside it override",
     "x-zh": "沿用",
     "x-def": "inherited-item"
    },
    "parent": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "所属主项 / parent item",
     "x-zh": "主项",
     "x-public": true,
     "x-def": "id"
    },
    "name": {
     "x-zh": "名称",
     "type": "string",
     "minLength": 1,
     "description": "职权名称 / name of the power",
     "x-public": true
    },
    "kind": {
     "type": "string",
     "title": "职权类别 / kind of power",
     "enum": [
      "license",
      "penalty",
      "compulsory-measure",
      "compulsory-execution",
      "levy",
      "requisition",
      "payment",
      "adjudication",
      "confirmation",
      "inspection",
      "reward",
      "other",
      "undetermined"
     ],
     "x-zh-values": {
      "license": "行政许可",
      "penalty": "行政处罚",
      "compulsory-measure": "行政强制措施",
      "compulsory-execution": "行政强制执行",
      "levy": "行政征收",
      "requisition": "行政征用",
      "payment": "行政给付",
      "adjudication": "行政裁决",
      "confirmation": "行政确认",
      "inspection": "行政检查",
      "reward": "行政奖励",
      "other": "其他",
      "undetermined": "待定"
     },
     "x-zh": "类别",
     "description": "职权类别 / kind of power",
     "x-public": true,
     "x-def": "power-kind"
    },
    "levels": {
     "x-zh": "行使层级",
     "type": "array",
     "items": {
      "type": "string",
      "title": "层级 / administrative level",
      "enum": [
       "national",
       "province",
       "city",
       "county",
       "township"
      ],
      "x-zh-values": {
       "national": "国家级",
       "province": "省级",
       "city": "市级",
       "county": "县级",
       "township": "乡镇级"
      },
      "x-def": "level"
     },
     "minItems": 1,
     "uniqueItems": true,
     "description": "由哪些层级行使；省略时为本机关的层级；不含本机关层级的，只列入供下级对照的目录 / levels that exercise it, default that of the organ; without that of the organ it is only catalogued for those below",
     "x-public": true
    },
    "bases": {
     "x-zh": "依据",
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "cite": {
        "type": "string",
        "minLength": 2,
        "description": "条款引文 / citation",
        "x-zh": "引文",
        "x-public": true,
        "x-def": "citation"
       },
       "role": {
        "type": "string",
        "title": "依据作用 / role of the basis",
        "enum": [
         "duty",
         "sets",
         "specifies",
         "authorizes",
         "procedure",
         "standard"
        ],
        "x-zh-values": {
         "duty": "义务",
         "sets": "设定",
         "specifies": "具体规定",
         "authorizes": "授权",
         "procedure": "程序",
         "standard": "标准"
        },
        "x-zh": "作用",
        "description": "该条款对本职权的作用 / what the clause does for the power",
        "x-public": true,
        "x-def": "basis-role"
       },
       "measures": {
        "x-zh": "种类",
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1
        },
        "description": "该条款设定的措施种类 / measures the clause sets",
        "x-public": true
       }
      },
      "required": [
       "cite",
       "role"
      ]
     },
     "minItems": 1,
     "description": "实施依据，逐条写明作用 / bases with their roles",
     "x-public": true
    },
    "measures": {
     "x-zh": "种类",
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "type": {
        "x-zh": "种类",
        "type": "string",
        "minLength": 1,
        "description": "罚款、吊销许可证件、查封等 / type of the measure",
        "x-public": true
       },
       "range": {
        "x-zh": "幅度",
        "type": "object",
        "additionalProperties": false,
        "properties": {
         "unit": {
          "x-zh": "单位",
          "type": "string",
          "enum": [
           "元",
           "倍",
           "%",
           "日"
          ],
          "description": "单位 / unit",
          "x-public": true
         },
         "min": {
          "x-zh": "下限",
          "type": "number",
          "minimum": 0,
          "description": "下限（含） / lower limit, inclusive",
          "x-public": true
         },
         "max": {
          "x-zh": "上限",
          "type": "number",
          "minimum": 0,
          "description": "上限（含） / upper limit, inclusive",
          "x-public": true
         },
         "base": {
          "x-zh": "基数",
          "type": "string",
          "minLength": 1,
          "description": "计算基数，如 货值金额 / what it is reckoned from",
          "x-public": true
         }
        },
        "required": [
         "unit"
        ],
        "description": "幅度 / range",
        "x-public": true
       }
      },
      "required": [
       "type"
      ]
     },
     "description": "处罚、强制的种类和幅度 / measures and their ranges",
     "x-public": true
    },
    "unit": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "承办的执法机构 / unit in charge",
     "x-zh": "承办机构",
     "x-public": true,
     "x-def": "id"
    },
    "party": {
     "x-zh": "相对人",
     "type": "string",
     "minLength": 1,
     "description": "行政相对人 / whom it concerns",
     "x-public": true
    },
    "conditions": {
     "x-zh": "条件",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "description": "办理条件 / conditions",
     "x-public": true
    },
    "quantity": {
     "x-zh": "数量",
     "type": "string",
     "minLength": 1,
     "description": "数量限制；没有限制的省略 / limit of number, if any",
     "x-public": true
    },
    "materials": {
     "x-zh": "材料",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "description": "申请材料 / materials",
     "x-public": true
    },
    "samples": {
     "x-zh": "示范文本",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "minItems": 1,
     "description": "申请书等示范文本的名称 / model texts shown to applicants",
     "x-public": true
    },
    "limit": {
     "x-zh": "办理时限",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "statutory": {
       "type": "string",
       "pattern": "^(当场|即时|[1-9]\\d*(个工作日|日|个月|年|小时|分钟))$",
       "description": "法定时限 / statutory limit",
       "x-zh": "法定",
       "x-public": true,
       "x-def": "duration"
      },
      "promised": {
       "type": "string",
       "pattern": "^(当场|即时|[1-9]\\d*(个工作日|日|个月|年|小时|分钟))$",
       "description": "承诺时限 / promised limit",
       "x-zh": "承诺",
       "x-public": true,
       "x-def": "duration"
      },
      "basis": {
       "type": "string",
       "minLength": 2,
       "description": "时限依据 / basis of the limit",
       "x-zh": "依据",
       "x-public": true,
       "x-def": "citation"
      }
     },
     "required": [
      "statutory"
     ],
     "description": "办理时限 / time limit",
     "x-public": true
    },
    "online": {
     "x-zh": "网上办理",
     "type": "string",
     "minLength": 1,
     "description": "网上办理的网址或者途径 / where to apply online",
     "x-public": true
    },
    "procedure": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "适用的流程 / procedure",
     "x-zh": "流程",
     "x-public": true,
     "x-def": "id"
    },
    "discretion": {
     "x-zh": "裁量基准",
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "tier": {
        "x-zh": "阶次",
        "type": "string",
        "minLength": 1,
        "description": "裁量阶次 / tier",
        "x-public": true
       },
       "when": {
        "x-zh": "适用条件",
        "type": "string",
        "minLength": 1,
        "description": "适用条件 / conditions",
        "x-public": true
       },
       "range": {
        "x-zh": "标准",
        "type": "string",
        "minLength": 1,
        "description": "具体标准 / standard",
        "x-public": true
       }
      },
      "required": [
       "tier",
       "when",
       "range"
      ]
     },
     "description": "裁量基准 / discretion tiers",
     "x-public": true
    },
    "duties": {
     "x-zh": "责任事项",
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "stage": {
        "type": "string",
        "title": "阶段 / stage of procedure",
        "enum": [
         "acceptance",
         "filing",
         "inspection",
         "investigation",
         "examination",
         "legal-review",
         "collective-discussion",
         "notification",
         "statement-and-defence",
         "hearing",
         "decision",
         "service",
         "reminder",
         "execution",
         "closing",
         "archiving",
         "publication",
         "follow-up"
        ],
        "x-zh-values": {
         "acceptance": "受理",
         "filing": "立案",
         "inspection": "检查",
         "investigation": "调查",
         "examination": "审查",
         "legal-review": "法制审核",
         "collective-discussion": "集体讨论",
         "notification": "告知",
         "statement-and-defence": "陈述申辩",
         "hearing": "听证",
         "decision": "决定",
         "service": "送达",
         "reminder": "催告",
         "execution": "执行",
         "closing": "结案",
         "archiving": "归档",
         "publication": "公开",
         "follow-up": "回访"
        },
        "x-zh": "阶段",
        "description": "运行环节 / stage",
        "x-public": true,
        "x-def": "stage"
       },
       "text": {
        "x-zh": "内容",
        "type": "string",
        "minLength": 1,
        "description": "责任事项 / text",
        "x-public": true
       },
       "basis": {
        "type": "string",
        "minLength": 2,
        "description": "责任事项依据 / basis",
        "x-zh": "依据",
        "x-public": true,
        "x-def": "citation"
       }
      },
      "required": [
       "stage",
       "text"
      ]
     },
     "description": "责任事项 / duties by stage",
     "x-public": true
    },
    "accountability": {
     "x-zh": "追责情形",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "description": "追责情形 / situations of liability",
     "x-public": true
    },
    "fee": {
     "x-zh": "收费",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "item": {
       "x-zh": "项目",
       "type": "string",
       "minLength": 1,
       "description": "收费项目 / item",
       "x-public": true
      },
      "standard": {
       "x-zh": "标准",
       "type": "string",
       "minLength": 1,
       "description": "收费标准 / standard",
       "x-public": true
      },
      "basis": {
       "type": "string",
       "minLength": 2,
       "description": "收费依据 / basis",
       "x-zh": "依据",
       "x-public": true,
       "x-def": "citation"
      },
      "reductions": {
       "x-zh": "减免",
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "minItems": 1,
       "description": "减免规定，一条一项 / reductions and exemptions",
       "x-public": true
      }
     },
     "required": [
      "item",
      "standard",
      "basis"
     ],
     "description": "收费；不收费则省略 / fee",
     "x-public": true
    },
    "hearing": {
     "x-zh": "听证",
     "type": "boolean",
     "description": "是否适用听证 / whether a hearing applies",
     "x-public": true
    },
    "legal-review": {
     "x-zh": "法制审核",
     "type": "boolean",
     "description": "是否须经法制审核 / whether legal review applies",
     "x-public": true
    },
    "supervision": {
     "x-zh": "监督方式",
     "type": "string",
     "minLength": 1,
     "description": "监督方式 / means of supervision",
     "x-public": true
    },
    "state": {
     "type": "string",
     "title": "职权状态 / state of the power",
     "enum": [
      "active",
      "suspended",
      "cancelled"
     ],
     "x-zh-values": {
      "active": "行使",
      "suspended": "暂停",
      "cancelled": "取消"
     },
     "x-zh": "状态",
     "description": "状态；省略时为行使 / state, default active",
     "x-public": true,
     "x-def": "power-state"
    },
    "from": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "起始日（含当日） / first day in force, inclusive",
     "x-zh": "起",
     "x-public": true,
     "x-def": "date"
    },
    "until": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "终止日（含当日） / last day in force, inclusive",
     "x-zh": "止",
     "x-public": true,
     "x-def": "date"
    },
    "former-codes": {
     "x-zh": "曾用编码",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "description": "曾用编码 / former codes",
     "x-public": true
    },
    "overrides": {
     "x-zh": "流程调整",
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "step": {
        "type": "string",
        "minLength": 1,
        "maxLength": 80,
        "pattern": "^[^\\s/\\\\]+$",
        "description": "流程中环节的标识 / id of a step",
        "x-zh": "环节",
        "x-public": true,
        "x-def": "id"
       },
       "limit": {
        "type": "string",
        "pattern": "^(当场|即时|[1-9]\\d*(个工作日|日|个月|年|小时|分钟))$",
        "description": "时限 / time limit",
        "x-zh": "时限",
        "x-public": true,
        "x-def": "duration"
       },
       "document": {
        "x-zh": "文书",
        "type": "string",
        "minLength": 1,
        "description": "文书 / document",
        "x-public": true
       },
       "officers": {
        "x-zh": "人数",
        "type": "integer",
        "minimum": 1,
        "description": "人数 / officers",
        "x-public": true
       },
       "omit": {
        "x-zh": "省略",
        "type": "boolean",
        "description": "本职权不走该环节 / the power skips the step",
        "x-public": true
       },
       "basis": {
        "type": "string",
        "minLength": 2,
        "description": "调整的依据 / basis",
        "x-zh": "依据",
        "x-public": true,
        "x-def": "citation"
       }
      },
      "required": [
       "step"
      ]
     },
     "description": "对共用流程的个别调整 / what differs from the shared procedure",
     "x-public": true
    },
    "transmit": {
     "x-zh": "审核转报",
     "type": "string",
     "minLength": 1,
     "description": "审核转报的上级机关或环节 / what is passed on to a superior",
     "x-public": true
    },
    "inspection": {
     "x-zh": "检查安排",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "mode": {
       "type": "string",
       "title": "检查方式 / mode of inspection",
       "enum": [
        "random",
        "routine",
        "special",
        "credit"
       ],
       "x-zh-values": {
        "random": "双随机",
        "routine": "日常",
        "special": "专项",
        "credit": "信用分级"
       },
       "x-zh": "方式",
       "description": "检查方式 / mode",
       "x-public": true,
       "x-def": "inspection-mode"
      },
      "target": {
       "x-zh": "对象",
       "type": "string",
       "minLength": 1,
       "description": "检查对象 / whom it concerns",
       "x-public": true
      },
      "ratio": {
       "x-zh": "比例",
       "type": "string",
       "minLength": 1,
       "description": "抽查比例 / share",
       "x-public": true
      },
      "number": {
       "x-zh": "基数",
       "type": "string",
       "minLength": 1,
       "description": "抽查基数，如“420家” / how many there are to choose from",
       "x-public": true
      },
      "cycle": {
       "x-zh": "周期",
       "type": "string",
       "minLength": 1,
       "description": "检查周期 / cycle",
       "x-public": true
      },
      "period": {
       "x-zh": "实施时间",
       "type": "string",
       "minLength": 1,
       "description": "实施检查的时间，如“4月至9月” / when it is carried out",
       "x-public": true
      },
      "yearly-cap": {
       "x-zh": "年度频次上限",
       "type": "integer",
       "minimum": 0,
       "description": "对同一对象每年最多几次 / most times a year",
       "x-public": true
      },
      "standard": {
       "x-zh": "标准",
       "type": "array",
       "items": {
        "type": "string",
        "minLength": 1
       },
       "description": "检查标准 / standards",
       "x-public": true
      }
     },
     "required": [
      "mode"
     ],
     "description": "行政检查的方式、频次和标准 / mode, cap and standard of inspection",
     "x-public": true
    },
    "recording": {
     "x-zh": "音像记录",
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "stage": {
        "type": "string",
        "title": "阶段 / stage of procedure",
        "enum": [
         "acceptance",
         "filing",
         "inspection",
         "investigation",
         "examination",
         "legal-review",
         "collective-discussion",
         "notification",
         "statement-and-defence",
         "hearing",
         "decision",
         "service",
         "reminder",
         "execution",
         "closing",
         "archiving",
         "publication",
         "follow-up"
        ],
        "x-zh-values": {
         "acceptance": "受理",
         "filing": "立案",
         "inspection": "检查",
         "investigation": "调查",
         "examination": "审查",
         "legal-review": "法制审核",
         "collective-discussion": "集体讨论",
         "notification": "告知",
         "statement-and-defence": "陈述申辩",
         "hearing": "听证",
         "decision": "决定",
         "service": "送达",
         "reminder": "催告",
         "execution": "执行",
         "closing": "结案",
         "archiving": "归档",
         "publication": "公开",
         "follow-up": "回访"
        },
        "x-zh": "环节",
        "description": "记录环节 / stage",
        "x-public": true,
        "x-def": "stage"
       },
       "occasion": {
        "x-zh": "场合",
        "type": "string",
        "minLength": 1,
        "description": "记录场合 / occasion",
        "x-public": true
       },
       "class": {
        "x-zh": "记录类别",
        "type": "string",
        "minLength": 1,
        "description": "场景、约谈、确认、检查等 / class of recording",
        "x-public": true
       },
       "begin": {
        "x-zh": "开始",
        "type": "string",
        "minLength": 1,
        "description": "从何时开始记录 / when recording begins",
        "x-public": true
       },
       "course": {
        "x-zh": "过程",
        "type": "string",
        "minLength": 1,
        "description": "记录哪些过程 / what is recorded",
        "x-public": true
       },
       "end": {
        "x-zh": "结束",
        "type": "string",
        "minLength": 1,
        "description": "到何时结束记录 / when recording ends",
        "x-public": true
       },
       "full": {
        "x-zh": "全程",
        "type": "boolean",
        "description": "是否全程录音录像 / recorded in full",
        "x-public": true
       },
       "keep": {
        "x-zh": "保存期限",
        "type": "string",
        "minLength": 1,
        "description": "保存期限 / how long it is kept",
        "x-public": true
       }
      },
      "required": [
       "stage",
       "occasion"
      ]
     },
     "description": "音像记录事项 / audio-visual recording",
     "x-public": true
    },
    "review-materials": {
     "x-zh": "送审材料",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "description": "法制审核应提交的材料 / materials for legal review",
     "x-public": true
    },
    "review-points": {
     "x-zh": "审核重点",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "description": "法制审核的重点 / points of legal review",
     "x-public": true
    }
   },
   "required": [
    "id",
    "name",
    "kind",
    "bases"
   ],
   "x-adopted-by": "inherits"
  }
 },
 "procedures": {
  "title": "流程 / procedures",
  "x-stem": {
   "en": "procedures",
   "zh": "流程"
  },
  "x-type": "Procedure",
  "type": "array",
  "items": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
     "x-zh": "标识",
     "x-public": true,
     "x-def": "id"
    },
    "name": {
     "x-zh": "名称",
     "type": "string",
     "minLength": 1,
     "description": "流程名称 / name of the procedure",
     "x-public": true
    },
    "kind": {
     "type": "string",
     "title": "职权类别 / kind of power",
     "enum": [
      "license",
      "penalty",
      "compulsory-measure",
      "compulsory-execution",
      "levy",
      "requisition",
      "payment",
      "adjudication",
      "confirmation",
      "inspection",
      "reward",
      "other",
      "undetermined"
     ],
     "x-zh-values": {
      "license": "行政许可",
      "penalty": "行政处罚",
      "compulsory-measure": "行政强制措施",
      "compulsory-execution": "行政强制执行",
      "levy": "行政征收",
      "requisition": "行政征用",
      "payment": "行政给付",
      "adjudication": "行政裁决",
      "confirmation": "行政确认",
      "inspection": "行政检查",
      "reward": "行政奖励",
      "other": "其他",
      "undetermined": "待定"
     },
     "x-zh": "类别",
     "description": "适用的职权类别 / kind of power it serves",
     "x-public": true,
     "x-def": "power-kind"
    },
    "steps": {
     "x-zh": "环节",
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "id": {
        "type": "string",
        "minLength": 1,
        "maxLength": 80,
        "pattern": "^[^\\s/\\\\]+$",
        "description": "流程内唯一 / unique within the procedure",
        "x-zh": "标识",
        "x-public": true,
        "x-def": "id"
       },
       "name": {
        "x-zh": "名称",
        "type": "string",
        "minLength": 1,
        "description": "环节名称 / name of the step",
        "x-public": true
       },
       "stage": {
        "type": "string",
        "title": "阶段 / stage of procedure",
        "enum": [
         "acceptance",
         "filing",
         "inspection",
         "investigation",
         "examination",
         "legal-review",
         "collective-discussion",
         "notification",
         "statement-and-defence",
         "hearing",
         "decision",
         "service",
         "reminder",
         "execution",
         "closing",
         "archiving",
         "publication",
         "follow-up"
        ],
        "x-zh-values": {
         "acceptance": "受理",
         "filing": "立案",
         "inspection": "检查",
         "investigation": "调查",
         "examination": "审查",
         "legal-review": "法制审核",
         "collective-discussion": "集体讨论",
         "notification": "告知",
         "statement-and-defence": "陈述申辩",
         "hearing": "听证",
         "decision": "决定",
         "service": "送达",
         "reminder": "催告",
         "execution": "执行",
         "closing": "结案",
         "archiving": "归档",
         "publication": "公开",
         "follow-up": "回访"
        },
        "x-zh": "阶段",
        "description": "阶段 / stage",
        "x-public": true,
        "x-def": "stage"
       },
       "limit": {
        "type": "string",
        "pattern": "^(当场|即时|[1-9]\\d*(个工作日|日|个月|年|小时|分钟))$",
        "description": "时限 / time limit",
        "x-zh": "时限",
        "x-public": true,
        "x-def": "duration"
       },
       "form": {
        "x-zh": "工作形式",
        "type": "string",
        "minLength": 1,
        "description": "工作形式 / form of work",
        "x-public": true
       },
       "document": {
        "x-zh": "文书",
        "type": "string",
        "minLength": 1,
        "description": "使用的文书 / document used",
        "x-public": true
       },
       "basis": {
        "type": "string",
        "minLength": 2,
        "description": "依据 / basis",
        "x-zh": "依据",
        "x-public": true,
        "x-def": "citation"
       },
       "officers": {
        "x-zh": "人数",
        "type": "integer",
        "minimum": 1,
        "description": "执法人员最少人数 / least number of officers",
        "x-public": true
       },
       "next": {
        "x-zh": "下一环节",
        "type": "array",
        "items": {
         "type": "string",
         "minLength": 1,
         "maxLength": 80,
         "pattern": "^[^\\s/\\\\]+$",
         "description": "标识：不含空白和斜线 / identifier without white space or slashes",
         "x-def": "id"
        },
        "description": "下一环节；省略时为下一项 / next steps",
        "x-public": true
       }
      },
      "required": [
       "id",
       "name",
       "stage"
      ]
     },
     "minItems": 1,
     "description": "环节 / steps",
     "x-public": true
    },
    "from": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "起始日（含当日） / first day in force, inclusive",
     "x-zh": "起",
     "x-public": true,
     "x-def": "date"
    },
    "until": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "终止日（含当日） / last day in force, inclusive",
     "x-zh": "止",
     "x-public": true,
     "x-def": "date"
    }
   },
   "required": [
    "id",
    "name",
    "steps"
   ]
  }
 },
 "publications": {
  "title": "公布 / publications",
  "x-stem": {
   "en": "publications",
   "zh": "公布"
  },
  "x-type": "Publication",
  "type": "array",
  "items": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
     "x-zh": "标识",
     "x-public": true,
     "x-def": "id"
    },
    "subject": {
     "type": "string",
     "title": "公布内容 / what was published",
     "enum": [
      "organ",
      "bases",
      "powers",
      "posts",
      "officers",
      "procedures",
      "discretion",
      "fees",
      "guide",
      "supervision",
      "legal-review-catalogue",
      "recording-list",
      "inspection-list",
      "entrustment",
      "evaluation-standard",
      "evaluation-result",
      "statistics",
      "report"
     ],
     "x-zh-values": {
      "organ": "执法主体",
      "bases": "执法依据",
      "powers": "权责清单",
      "posts": "岗位职责",
      "officers": "执法人员",
      "procedures": "执法流程",
      "discretion": "裁量基准",
      "fees": "收费",
      "guide": "服务指南",
      "supervision": "监督渠道",
      "legal-review-catalogue": "法制审核目录",
      "recording-list": "音像记录清单",
      "inspection-list": "随机抽查事项",
      "entrustment": "委托",
      "evaluation-standard": "评议考核标准",
      "evaluation-result": "评议考核结果",
      "statistics": "执法统计年报",
      "report": "年度报告"
     },
     "x-zh": "内容",
     "description": "公布内容 / what was published",
     "x-public": true,
     "x-def": "publication-subject"
    },
    "organ": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "公布的机关 / organ",
     "x-zh": "执法主体",
     "x-public": true,
     "x-def": "id"
    },
    "date": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "公布日期 / date",
     "x-zh": "日期",
     "x-public": true,
     "x-def": "date"
    },
    "where": {
     "x-zh": "渠道",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "minItems": 1,
     "description": "公布渠道 / where",
     "x-public": true
    },
    "document": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "title": {
       "x-zh": "名称",
       "type": "string",
       "minLength": 1,
       "description": "文件名称 / title",
       "x-public": true
      },
      "number": {
       "x-zh": "文号",
       "type": "string",
       "minLength": 1,
       "description": "文号 / document number",
       "x-public": true
      },
      "date": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "日期 / date",
       "x-zh": "日期",
       "x-public": true,
       "x-def": "date"
      }
     },
     "required": [
      "title"
     ],
     "x-zh": "文件",
     "description": "公布文件 / document",
     "x-public": true,
     "x-def": "document"
    },
    "covers": {
     "x-zh": "包含",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80,
      "pattern": "^[^\\s/\\\\]+$",
      "description": "标识：不含空白和斜线 / identifier without white space or slashes",
      "x-def": "id"
     },
     "description": "公布所包含的记录 / records it covers",
     "x-public": true
    },
    "decided": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "被公布事项的决定日期 / day of the decision that was published",
     "x-zh": "决定日期",
     "x-public": true,
     "x-def": "date"
    }
   },
   "required": [
    "id",
    "subject",
    "organ",
    "date",
    "where"
   ]
  }
 },
 "reports": {
  "title": "报告 / reports",
  "x-stem": {
   "en": "reports",
   "zh": "报告"
  },
  "x-type": "Report",
  "type": "array",
  "items": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
     "x-zh": "标识",
     "x-public": true,
     "x-def": "id"
    },
    "kind": {
     "type": "string",
     "title": "报告种类 / kind of report",
     "enum": [
      "annual",
      "statistics",
      "new-law",
      "work",
      "evaluation",
      "major-penalty"
     ],
     "x-zh-values": {
      "annual": "年度报告",
      "statistics": "统计年报",
      "new-law": "新法实施情况报告",
      "work": "工作报告",
      "evaluation": "评议考核报告",
      "major-penalty": "重大处罚备案"
     },
     "x-zh": "种类",
     "description": "报告种类 / kind",
     "x-public": true,
     "x-def": "report-kind"
    },
    "organ": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "报告的机关 / organ",
     "x-zh": "执法主体",
     "x-public": true,
     "x-def": "id"
    },
    "to": {
     "x-zh": "报送",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "minItems": 1,
     "description": "报送对象 / to whom",
     "x-public": true
    },
    "year": {
     "type": "integer",
     "minimum": 1949,
     "maximum": 2199,
     "description": "报告所属年度 / year",
     "x-zh": "年度",
     "x-public": true,
     "x-def": "year"
    },
    "date": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "报告日期 / date",
     "x-zh": "日期",
     "x-public": true,
     "x-def": "date"
    },
    "law": {
     "type": "string",
     "minLength": 2,
     "description": "新法实施情况报告所涉及的法律 / new law it is about",
     "x-zh": "法律",
     "x-public": true,
     "x-def": "citation"
    },
    "decided": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "备案的重大处罚决定的日期 / day of the decision that is filed",
     "x-zh": "决定日期",
     "x-public": true,
     "x-def": "date"
    },
    "topics": {
     "x-zh": "内容",
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "title": {
        "x-zh": "题目",
        "type": "string",
        "minLength": 1,
        "description": "题目 / title",
        "x-public": true
       },
       "text": {
        "x-zh": "情况",
        "type": "string",
        "minLength": 1,
        "description": "情况 / text",
        "x-public": true
       }
      },
      "required": [
       "title",
       "text"
      ]
     },
     "description": "报告内容 / topics",
     "x-public": true
    },
    "figures": {
     "x-zh": "统计",
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "kind": {
        "type": "string",
        "title": "职权类别 / kind of power",
        "enum": [
         "license",
         "penalty",
         "compulsory-measure",
         "compulsory-execution",
         "levy",
         "requisition",
         "payment",
         "adjudication",
         "confirmation",
         "inspection",
         "reward",
         "other",
         "undetermined"
        ],
        "x-zh-values": {
         "license": "行政许可",
         "penalty": "行政处罚",
         "compulsory-measure": "行政强制措施",
         "compulsory-execution": "行政强制执行",
         "levy": "行政征收",
         "requisition": "行政征用",
         "payment": "行政给付",
         "adjudication": "行政裁决",
         "confirmation": "行政确认",
         "inspection": "行政检查",
         "reward": "行政奖励",
         "other": "其他",
         "undetermined": "待定"
        },
        "x-zh": "类别",
        "description": "职权类别 / kind of power",
        "x-public": true,
        "x-def": "power-kind"
       },
       "item": {
        "x-zh": "项目",
        "type": "string",
        "minLength": 1,
        "description": "统计项目 / item",
        "x-public": true
       },
       "number": {
        "x-zh": "数量",
        "type": "number",
        "minimum": 0,
        "description": "数量 / number",
        "x-public": true
       }
      },
      "required": [
       "kind",
       "item",
       "number"
      ]
     },
     "description": "统计数字 / figures",
     "x-public": true
    },
    "document": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "title": {
       "x-zh": "名称",
       "type": "string",
       "minLength": 1,
       "description": "文件名称 / title",
       "x-public": true
      },
      "number": {
       "x-zh": "文号",
       "type": "string",
       "minLength": 1,
       "description": "文号 / document number",
       "x-public": true
      },
      "date": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "日期 / date",
       "x-zh": "日期",
       "x-public": true,
       "x-def": "date"
      }
     },
     "required": [
      "title"
     ],
     "x-zh": "文件",
     "description": "报告文件 / document",
     "x-public": true,
     "x-def": "document"
    }
   },
   "required": [
    "id",
    "kind",
    "organ",
    "to",
    "year",
    "date"
   ]
  }
 },
 "responsibilities": {
  "title": "责任 / responsibility statement",
  "x-stem": {
   "en": "responsibilities",
   "zh": "责任"
  },
  "x-type": "Responsibility",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "id": {
    "type": "string",
    "minLength": 1,
    "maxLength": 80,
    "pattern": "^[^\\s/\\\\]+$",
    "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
    "x-zh": "标识",
    "x-public": true,
    "x-def": "id"
   },
   "for": {
    "x-zh": "适用",
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "标识：不含空白和斜线 / identifier without white space or slashes",
     "x-def": "id"
    },
    "minItems": 1,
    "description": "适用的岗位、机构、执法主体或职权 / posts, units, organs or powers it is for",
    "x-public": true
   },
   "tier": {
    "type": "string",
    "title": "责任层次 / tier of responsibility",
    "enum": [
     "leading",
     "managing",
     "direct"
    ],
    "x-zh-values": {
     "leading": "领导责任",
     "managing": "主管责任",
     "direct": "直接责任"
    },
    "x-zh": "责任层次",
    "description": "责任层次 / tier of responsibility",
    "x-public": true,
    "x-def": "tier"
   },
   "bases": {
    "x-zh": "依据",
    "type": "array",
    "items": {
     "type": "string",
     "minLength": 2,
     "description": "引文，如 《中华人民共和国食品安全法》第一百二十二条第一款 / citation as staff write it",
     "x-def": "citation"
    },
    "description": "追责依据 / bases",
    "x-public": true
   },
   "from": {
    "type": "string",
    "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
    "description": "起始日（含当日） / first day in force, inclusive",
    "x-zh": "起",
    "x-public": true,
    "x-def": "date"
   },
   "until": {
    "type": "string",
    "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
    "description": "终止日（含当日） / last day in force, inclusive",
    "x-zh": "止",
    "x-public": true,
    "x-def": "date"
   }
  },
  "required": [
   "id",
   "for"
  ],
  "x-markdown": true
 },
 "supervision": {
  "title": "执法监督 / papers of supervision",
  "x-stem": {
   "en": "supervision",
   "zh": "执法监督"
  },
  "x-type": "SupervisionPaper",
  "type": "array",
  "items": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
     "x-zh": "标识",
     "x-public": true,
     "x-def": "id"
    },
    "kind": {
     "type": "string",
     "title": "监督文书种类 / kind of supervision paper",
     "enum": [
      "urging-letter",
      "opinion",
      "decision"
     ],
     "x-zh-values": {
      "urging-letter": "督办函",
      "opinion": "意见书",
      "decision": "决定书"
     },
     "x-zh": "种类",
     "description": "督办函、意见书或者决定书 / urging letter, opinion or decision",
     "x-public": true,
     "x-def": "supervision-kind"
    },
    "organ": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "收到文书的执法主体 / organ that received it",
     "x-zh": "执法主体",
     "x-public": true,
     "x-def": "id"
    },
    "by": {
     "x-zh": "制发机关",
     "type": "string",
     "minLength": 1,
     "description": "制发机关，写标识或者名称 / who issued it",
     "x-public": true
    },
    "date": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "制发日期 / date",
     "x-zh": "日期",
     "x-public": true,
     "x-def": "date"
    },
    "document": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "title": {
       "x-zh": "名称",
       "type": "string",
       "minLength": 1,
       "description": "文件名称 / title",
       "x-public": true
      },
      "number": {
       "x-zh": "文号",
       "type": "string",
       "minLength": 1,
       "description": "文号 / document number",
       "x-public": true
      },
      "date": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "日期 / date",
       "x-zh": "日期",
       "x-public": true,
       "x-def": "date"
      }
     },
     "required": [
      "title"
     ],
     "x-zh": "文件",
     "description": "监督文书 / document",
     "x-public": true,
     "x-def": "document"
    },
    "matter": {
     "x-zh": "事项",
     "type": "string",
     "minLength": 1,
     "description": "督促或者纠正的事项 / matter"
    },
    "due": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "报送纠正情况的最后日期 / last day for the answer",
     "x-zh": "期限",
     "x-public": true,
     "x-def": "date"
    },
    "answered": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "报送纠正情况的日期 / answered on",
     "x-zh": "报送日期",
     "x-public": true,
     "x-def": "date"
    },
    "result": {
     "x-zh": "纠正情况",
     "type": "string",
     "minLength": 1,
     "description": "履行职责或者纠正的情况 / what was done"
    },
    "grave": {
     "x-zh": "重大问题",
     "type": "boolean",
     "description": "是否涉及重大问题 / whether it is weighty"
    },
    "follows": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "没有落实的督办函、意见书的标识 / earlier paper that was not heeded",
     "x-zh": "此前文书",
     "x-public": true,
     "x-def": "id"
    },
    "in-court": {
     "x-zh": "复议诉讼",
     "type": "boolean",
     "description": "争议是否已经进入行政复议、行政诉讼 / whether the dispute is under reconsideration or in court"
    },
    "objection": {
     "x-zh": "异议",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "date": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "提出日期 / raised on",
       "x-zh": "日期",
       "x-def": "date"
      },
      "answered": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "答复日期 / answered on",
       "x-zh": "答复日期",
       "x-def": "date"
      }
     },
     "required": [
      "date"
     ],
     "description": "执法主体提出异议或者申请复查 / objection of the organ"
    }
   },
   "required": [
    "id",
    "kind",
    "organ",
    "by",
    "date"
   ]
  }
 },
 "suppressions": {
  "title": "检查例外 / suppressions",
  "x-stem": {
   "en": "suppressions",
   "zh": "检查例外"
  },
  "x-type": "Suppression",
  "type": "array",
  "items": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "rule": {
     "x-zh": "规则",
     "type": "string",
     "minLength": 1,
     "description": "哪一条规则，写规则名，如 require-holder / id of the rule"
    },
    "subject": {
     "x-zh": "对象",
     "oneOf": [
      {
       "type": "string",
       "minLength": 1
      },
      {
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "string",
        "minLength": 1
       }
      }
     ],
     "description": "哪条记录：标识，或者标识的列表；没有对象的问题写文件路径 / id of the record, or a list of ids; the path of a file for findings without a record"
    },
    "reason": {
     "x-zh": "理由",
     "type": "string",
     "minLength": 1,
     "description": "为什么准许例外 / why the exception is granted"
    },
    "approver": {
     "x-zh": "批准人",
     "type": "string",
     "minLength": 1,
     "description": "谁批准的：人员标识，或者职务、会议 / who granted it: id of a person, an office or a meeting"
    },
    "approved": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "批准日期 / granted on",
     "x-zh": "批准日期",
     "x-def": "date"
    },
    "until": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "最后一天有效的日期，一般不超过一年 / last day on which it holds, as a rule within a year",
     "x-zh": "截止",
     "x-def": "date"
    }
   },
   "required": [
    "rule",
    "subject",
    "reason",
    "approver",
    "until"
   ],
   "x-def": "suppression"
  }
 },
 "systems": {
  "title": "配套制度 / supporting systems",
  "x-stem": {
   "en": "systems",
   "zh": "配套制度"
  },
  "x-type": "System",
  "type": "array",
  "items": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
     "x-zh": "标识",
     "x-public": true,
     "x-def": "id"
    },
    "kind": {
     "type": "string",
     "title": "制度种类 / kind of supporting system",
     "enum": [
      "organ",
      "procedure",
      "post-responsibility",
      "file-review",
      "supervision",
      "complaints",
      "training",
      "accountability",
      "publicity",
      "recording",
      "legal-review",
      "discretion",
      "plan",
      "other"
     ],
     "x-zh-values": {
      "organ": "主体资格",
      "procedure": "执法程序",
      "post-responsibility": "岗位责任",
      "file-review": "案卷评查",
      "supervision": "监督检查",
      "complaints": "投诉举报",
      "training": "培训考试",
      "accountability": "责任追究",
      "publicity": "行政执法公示",
      "recording": "执法全过程记录",
      "legal-review": "重大执法决定法制审核",
      "discretion": "裁量权管理",
      "plan": "实施方案",
      "other": "其他"
     },
     "x-zh": "种类",
     "description": "制度种类 / kind",
     "x-public": true,
     "x-def": "system-kind"
    },
    "organ": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "制定机关 / organ",
     "x-zh": "执法主体",
     "x-public": true,
     "x-def": "id"
    },
    "document": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "title": {
       "x-zh": "名称",
       "type": "string",
       "minLength": 1,
       "description": "文件名称 / title",
       "x-public": true
      },
      "number": {
       "x-zh": "文号",
       "type": "string",
       "minLength": 1,
       "description": "文号 / document number",
       "x-public": true
      },
      "date": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "日期 / date",
       "x-zh": "日期",
       "x-public": true,
       "x-def": "date"
      }
     },
     "required": [
      "title"
     ],
     "x-zh": "文件",
     "description": "制度文件 / document",
     "x-public": true,
     "x-def": "document"
    },
    "topics": {
     "x-zh": "内容",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "minItems": 1,
     "description": "制度规定的主要内容 / what it provides for",
     "x-public": true
    },
    "reply-within": {
     "type": "string",
     "pattern": "^(当场|即时|[1-9]\\d*(个工作日|日|个月|年|小时|分钟))$",
     "description": "投诉、举报的答复期限 / how soon complaints are answered",
     "x-zh": "答复期限",
     "x-public": true,
     "x-def": "duration"
    },
    "filed": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "报送备案的日期 / filed on",
     "x-zh": "备案日期",
     "x-public": true,
     "x-def": "date"
    },
    "effective": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "施行日期 / first day in force",
     "x-zh": "施行日期",
     "x-public": true,
     "x-def": "date"
    },
    "until": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "终止日（含当日） / last day in force, inclusive",
     "x-zh": "止",
     "x-public": true,
     "x-def": "date"
    },
    "note": {
     "x-zh": "备注",
     "type": "string",
     "minLength": 1,
     "description": "备注 / note",
     "x-public": true
    }
   },
   "required": [
    "id",
    "kind",
    "organ",
    "document"
   ]
  }
 },
 "transfers": {
  "title": "职权配置 / transfers of powers",
  "x-stem": {
   "en": "transfers",
   "zh": "职权配置"
  },
  "x-type": "Transfer",
  "type": "array",
  "items": {
   "type": "object",
   "additionalProperties": false,
   "properties": {
    "id": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "全工作区唯一、永不改变的标识 / identifier, unique in the workspace, stable for ever",
     "x-zh": "标识",
     "x-public": true,
     "x-def": "id"
    },
    "kind": {
     "type": "string",
     "title": "配置方式 / kind of transfer",
     "enum": [
      "authorize",
      "entrust",
      "confer",
      "delegate-down",
      "concentrate",
      "share",
      "reassign",
      "withdraw"
     ],
     "x-zh-values": {
      "authorize": "授权",
      "entrust": "委托",
      "confer": "赋权",
      "delegate-down": "下放",
      "concentrate": "相对集中",
      "share": "共同行使",
      "reassign": "划转",
      "withdraw": "收回"
     },
     "x-zh": "方式",
     "description": "授权、委托、赋权、下放、相对集中、共同行使、划转、收回 / kind",
     "x-public": true,
     "x-def": "transfer-kind"
    },
    "from": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "原行使机关；收回时为交回职权的机关；可在外部机关中 / organ that had or keeps the power; of a withdrawal the organ that gives it back; may be external",
     "x-zh": "转出",
     "x-public": true,
     "x-def": "id"
    },
    "to": {
     "x-zh": "转入",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80,
      "pattern": "^[^\\s/\\\\]+$",
      "description": "标识：不含空白和斜线 / identifier without white space or slashes",
      "x-def": "id"
     },
     "minItems": 1,
     "description": "承接的机关、机构或组织；收回时为收回职权的机关；可在外部机关中 / organs or units that exercise it; of a withdrawal the organ that gets it back; may be external",
     "x-public": true
    },
    "powers": {
     "x-zh": "职权",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80,
      "pattern": "^[^\\s/\\\\]+$",
      "description": "标识：不含空白和斜线 / identifier without white space or slashes",
      "x-def": "id"
     },
     "minItems": 1,
     "description": "涉及的职权，写主项即包括子项；划转和收回可以省略，即为转出机关的全部职权 / powers, a parent item with its sub-items; reassign and withdraw may leave them out for all",
     "x-public": true
    },
    "units": {
     "x-zh": "承办机构",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1,
      "maxLength": 80,
      "pattern": "^[^\\s/\\\\]+$",
      "description": "标识：不含空白和斜线 / identifier without white space or slashes",
      "x-def": "id"
     },
     "minItems": 1,
     "description": "转入机关中承办的执法机构，每个转入机关一个 / units in charge, one for each receiving organ",
     "x-public": true
    },
    "measures": {
     "x-zh": "种类",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 1
     },
     "description": "仅限的措施种类；省略时为全部 / measures only; default all",
     "x-public": true
    },
    "stages": {
     "x-zh": "阶段",
     "type": "array",
     "items": {
      "type": "string",
      "title": "阶段 / stage of procedure",
      "enum": [
       "acceptance",
       "filing",
       "inspection",
       "investigation",
       "examination",
       "legal-review",
       "collective-discussion",
       "notification",
       "statement-and-defence",
       "hearing",
       "decision",
       "service",
       "reminder",
       "execution",
       "closing",
       "archiving",
       "publication",
       "follow-up"
      ],
      "x-zh-values": {
       "acceptance": "受理",
       "filing": "立案",
       "inspection": "检查",
       "investigation": "调查",
       "examination": "审查",
       "legal-review": "法制审核",
       "collective-discussion": "集体讨论",
       "notification": "告知",
       "statement-and-defence": "陈述申辩",
       "hearing": "听证",
       "decision": "决定",
       "service": "送达",
       "reminder": "催告",
       "execution": "执行",
       "closing": "结案",
       "archiving": "归档",
       "publication": "公开",
       "follow-up": "回访"
      },
      "x-def": "stage"
     },
     "description": "仅限的阶段；省略时为全部 / stages only; default all",
     "x-public": true
    },
    "lead": {
     "type": "string",
     "minLength": 1,
     "maxLength": 80,
     "pattern": "^[^\\s/\\\\]+$",
     "description": "共同行使时的牵头机关 / lead organ of a shared power",
     "x-zh": "主责",
     "x-public": true,
     "x-def": "id"
    },
    "basis": {
     "x-zh": "依据",
     "type": "array",
     "items": {
      "type": "string",
      "minLength": 2,
      "description": "引文，如 《中华人民共和国食品安全法》第一百二十二条第一款 / citation as staff write it",
      "x-def": "citation"
     },
     "description": "允许这样配置的条款 / clauses that allow it",
     "x-public": true
    },
    "decision": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "title": {
       "x-zh": "名称",
       "type": "string",
       "minLength": 1,
       "description": "文件名称 / title",
       "x-public": true
      },
      "number": {
       "x-zh": "文号",
       "type": "string",
       "minLength": 1,
       "description": "文号 / document number",
       "x-public": true
      },
      "date": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "日期 / date",
       "x-zh": "日期",
       "x-public": true,
       "x-def": "date"
      }
     },
     "required": [
      "title"
     ],
     "x-zh": "决定",
     "description": "作出配置的决定 / deciding document",
     "x-public": true,
     "x-def": "document"
    },
    "document": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "title": {
       "x-zh": "名称",
       "type": "string",
       "minLength": 1,
       "description": "文件名称 / title",
       "x-public": true
      },
      "number": {
       "x-zh": "文号",
       "type": "string",
       "minLength": 1,
       "description": "文号 / document number",
       "x-public": true
      },
      "date": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "日期 / date",
       "x-zh": "日期",
       "x-public": true,
       "x-def": "date"
      }
     },
     "required": [
      "title"
     ],
     "x-zh": "委托书",
     "description": "委托书 / letter of entrustment",
     "x-public": true,
     "x-def": "document"
    },
    "published": {
     "x-zh": "公布",
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "date": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "公布日期 / date",
       "x-zh": "日期",
       "x-public": true,
       "x-def": "date"
      },
      "where": {
       "x-zh": "渠道",
       "type": "string",
       "minLength": 1,
       "description": "公布渠道 / where",
       "x-public": true
      }
     },
     "required": [
      "date"
     ],
     "description": "向社会公布的情况 / publication",
     "x-public": true
    },
    "start": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "生效首日 / first day in force",
     "x-zh": "生效日期",
     "x-public": true,
     "x-def": "date"
    },
    "until": {
     "type": "string",
     "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
     "description": "终止日（含当日） / last day in force, inclusive",
     "x-zh": "止",
     "x-public": true,
     "x-def": "date"
    },
    "area": {
     "x-zh": "地域",
     "type": "string",
     "minLength": 1,
     "description": "仅限的地域，如 城关镇辖区；其他地方仍由转出机关行使 / only there, e.g. within one town; elsewhere the giver exercises it still",
     "x-public": true
    },
    "retained": {
     "x-zh": "保留",
     "type": "boolean",
     "description": "转出机关是否仍可行使；省略时委托、共同行使和限定地域的为是，其他为否 / whether the giver may still exercise it; default when entrusted, shared or limited to an area",
     "x-public": true
    },
    "evaluated": {
     "x-zh": "评估",
     "type": "array",
     "items": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
       "date": {
        "type": "string",
        "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
        "description": "评估日期 / date",
        "x-zh": "日期",
        "x-public": true,
        "x-def": "date"
       },
       "result": {
        "x-zh": "结论",
        "type": "string",
        "minLength": 1,
        "description": "结论 / result",
        "x-public": true
       }
      },
      "required": [
       "date",
       "result"
      ]
     },
     "description": "定期评估 / evaluations",
     "x-public": true
    },
    "note": {
     "x-zh": "备注",
     "type": "string",
     "minLength": 1,
     "description": "备注 / note",
     "x-public": true
    }
   },
   "required": [
    "id",
    "kind",
    "from",
    "to",
    "start"
   ]
  }
 },
 "workspace": {
  "title": "工作区 / workspace",
  "x-stem": {
   "en": "quanze",
   "zh": "权责"
  },
  "x-type": "Workspace",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "name": {
    "x-zh": "名称",
    "type": "string",
    "minLength": 1,
    "description": "工作区名称 / name of the workspace",
    "x-public": true
   },
   "as-of": {
    "type": "string",
    "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
    "description": "按哪一天的法律和任职情况编制；省略时为当天（北京时间） / the day the model is built for; default today in Asia/Shanghai",
    "x-zh": "基准日期",
    "x-def": "date"
   },
   "content": {
    "x-zh": "内容目录",
    "type": "string",
    "minLength": 1,
    "description": "内容所在文件夹，默认 content / folder of the content, default content"
   },
   "output": {
    "x-zh": "输出目录",
    "type": "string",
    "minLength": 1,
    "description": "成品所在文件夹，默认 out / folder of the papers, default out"
   },
   "templates": {
    "x-zh": "模板目录",
    "type": "string",
    "minLength": 1,
    "description": "本工作区自己的模板，默认 templates；没有的用程序自带的 / own templates, default templates"
   },
   "packs": {
    "x-zh": "规则包",
    "type": "array",
    "items": {
     "type": "string",
     "title": "规则包 / rule pack",
     "enum": [
      "core",
      "national",
      "chongqing",
      "chengdu",
      "wuhan",
      "yichang",
      "tax",
      "gongwen"
     ],
     "x-zh-values": {
      "core": "核心",
      "national": "国家",
      "chongqing": "重庆",
      "chengdu": "成都",
      "wuhan": "武汉",
      "yichang": "宜昌",
      "tax": "税务",
      "gongwen": "公文"
     },
     "x-def": "rule-pack"
    },
    "description": "启用的规则包；省略时为核心和国家 / rule packs in use; default core and national"
   },
   "packs-off": {
    "x-zh": "停用规则包",
    "type": "array",
    "items": {
     "type": "string",
     "title": "规则包 / rule pack",
     "enum": [
      "core",
      "national",
      "chongqing",
      "chengdu",
      "wuhan",
      "yichang",
      "tax",
      "gongwen"
     ],
     "x-zh-values": {
      "core": "核心",
      "national": "国家",
      "chongqing": "重庆",
      "chengdu": "成都",
      "wuhan": "武汉",
      "yichang": "宜昌",
      "tax": "税务",
      "gongwen": "公文"
     },
     "x-def": "rule-pack"
    },
    "description": "按行政区划本来适用而停用的规则包 / local packs that the region brings and the workspace switches off"
   },
   "region": {
    "x-zh": "行政区划",
    "type": "string",
    "minLength": 1,
    "description": "本工作区所在的行政区划，执法主体没有写的按此；区划有本地规则包的自动适用 / region of organs that name none; a region with a local pack brings it",
    "x-public": true
   },
   "adopts": {
    "x-zh": "参照执行",
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "pack": {
       "type": "string",
       "title": "规则包 / rule pack",
       "enum": [
        "core",
        "national",
        "chongqing",
        "chengdu",
        "wuhan",
        "yichang",
        "tax",
        "gongwen"
       ],
       "x-zh-values": {
        "core": "核心",
        "national": "国家",
        "chongqing": "重庆",
        "chengdu": "成都",
        "wuhan": "武汉",
        "yichang": "宜昌",
        "tax": "税务",
        "gongwen": "公文"
       },
       "x-zh": "规则包",
       "description": "规则包 / pack",
       "x-def": "rule-pack"
      },
      "decision": {
       "type": "object",
       "additionalProperties": false,
       "properties": {
        "title": {
         "x-zh": "名称",
         "type": "string",
         "minLength": 1,
         "description": "文件名称 / title",
         "x-public": true
        },
        "number": {
         "x-zh": "文号",
         "type": "string",
         "minLength": 1,
         "description": "文号 / document number",
         "x-public": true
        },
        "date": {
         "type": "string",
         "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
         "description": "日期 / date",
         "x-zh": "日期",
         "x-public": true,
         "x-def": "date"
        }
       },
       "required": [
        "title"
       ],
       "x-zh": "决定",
       "description": "决定参照执行的文件 / deciding document",
       "x-def": "document"
      },
      "since": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "自哪一天起参照执行 / first day",
       "x-zh": "起",
       "x-def": "date"
      },
      "organs": {
       "x-zh": "执法主体",
       "type": "array",
       "minItems": 1,
       "items": {
        "type": "string",
        "minLength": 1,
        "maxLength": 80,
        "pattern": "^[^\\s/\\\\]+$",
        "description": "标识：不含空白和斜线 / identifier without white space or slashes",
        "x-def": "id"
       },
       "description": "对哪些执法主体，连同它们的下级；省略时为全部 / organs with those below them; default all"
      }
     },
     "required": [
      "pack"
     ]
    },
    "description": "参照执行的外地或者系统的规定，写明作出决定的文件 / rules of elsewhere that are followed by decision"
   },
   "choices": {
    "x-zh": "取舍",
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "publication-clock": {
      "type": "string",
      "title": "公布期限 / clock of publication",
      "enum": [
       "seven-working-days",
       "twenty-working-days"
      ],
      "x-zh-values": {
       "seven-working-days": "七个工作日",
       "twenty-working-days": "二十个工作日"
      },
      "x-zh": "公布期限",
      "description": "许可、处罚决定的公布期限：七个工作日（国办发〔2018〕118号）或者二十个工作日（政府信息公开条例第二十六条、部门规章） / days for publishing licenses and penalties",
      "x-def": "publication-clock"
     }
    },
    "description": "规定不一致时采用哪一种 / what is followed where provisions differ"
   },
   "rules": {
    "x-zh": "规则",
    "type": "object",
    "additionalProperties": {
     "type": "string",
     "title": "程度 / severity",
     "enum": [
      "error",
      "warning",
      "info",
      "off"
     ],
     "x-zh-values": {
      "error": "错误",
      "warning": "警告",
      "info": "提示",
      "off": "关闭"
     },
     "x-def": "severity"
    },
    "description": "逐条规则的程度 / severity per rule"
   },
   "suppressions": {
    "x-zh": "检查例外",
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "rule": {
       "x-zh": "规则",
       "type": "string",
       "minLength": 1,
       "description": "哪一条规则，写规则名，如 require-holder / id of the rule"
      },
      "subject": {
       "x-zh": "对象",
       "oneOf": [
        {
         "type": "string",
         "minLength": 1
        },
        {
         "type": "array",
         "minItems": 1,
         "items": {
          "type": "string",
          "minLength": 1
         }
        }
       ],
       "description": "哪条记录：标识，或者标识的列表；没有对象的问题写文件路径 / id of the record, or a list of ids; the path of a file for findings without a record"
      },
      "reason": {
       "x-zh": "理由",
       "type": "string",
       "minLength": 1,
       "description": "为什么准许例外 / why the exception is granted"
      },
      "approver": {
       "x-zh": "批准人",
       "type": "string",
       "minLength": 1,
       "description": "谁批准的：人员标识，或者职务、会议 / who granted it: id of a person, an office or a meeting"
      },
      "approved": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "批准日期 / granted on",
       "x-zh": "批准日期",
       "x-def": "date"
      },
      "until": {
       "type": "string",
       "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
       "description": "最后一天有效的日期，一般不超过一年 / last day on which it holds, as a rule within a year",
       "x-zh": "截止",
       "x-def": "date"
      }
     },
     "required": [
      "rule",
      "subject",
      "reason",
      "approver",
      "until"
     ],
     "x-def": "suppression"
    },
    "description": "经批准不计的检查结果；也可以写在各执法主体的 检查例外.yaml / findings that are granted not to count; organs may have a file of their own"
   },
   "upstream": {
    "x-zh": "上级目录",
    "type": "array",
    "items": {
     "type": "object",
     "additionalProperties": false,
     "properties": {
      "id": {
       "type": "string",
       "minLength": 1,
       "maxLength": 60,
       "pattern": "^[^\\s#/\\\\:*?\"<>|.][^\\s#/\\\\:*?\"<>|]*$",
       "description": "标识；副本存为 upstream/标识.json / id; the copy is upstream/<id>.json",
       "x-zh": "标识",
       "x-def": "upstream-id"
      },
      "source": {
       "x-zh": "来源",
       "type": "string",
       "minLength": 1,
       "description": "上级的工作区文件夹、目录文件（.json）或者压缩包（.zip、.tgz），本机路径；网址只在命令行写 / folder of another workspace, catalogue file or archive; a URL is given on the command line only"
      },
      "organ": {
       "type": "string",
       "minLength": 1,
       "maxLength": 80,
       "pattern": "^[^\\s/\\\\]+$",
       "description": "目录中起指导作用的机关；省略时为目录中的各机关 / the organ of the catalogue that guides, default each of them",
       "x-zh": "机关",
       "x-def": "id"
      },
      "name": {
       "x-zh": "名称",
       "type": "string",
       "minLength": 1,
       "description": "目录名称 / name of the catalogue"
      }
     },
     "required": [
      "id",
      "source"
     ]
    },
    "description": "据以对照和沿用的上级目录；写 [] 表示确认没有 / superiors' catalogues to compare with; [] states that there is none"
   },
   "formats": {
    "x-zh": "格式",
    "type": "array",
    "items": {
     "type": "string",
     "enum": [
      "docx",
      "pdf",
      "html"
     ]
    },
    "minItems": 1,
    "uniqueItems": true,
    "description": "build 生成的格式 / formats that build writes"
   }
  },
  "required": [
   "name"
  ]
 }
};

/** Name of a common enumeration -> code -> Chinese word. */
export const enums: Readonly<Record<string, Readonly<Record<string, string>>>> = {
 "organ-nature": {
  "government": "人民政府",
  "department": "政府部门",
  "dispatched-office": "派出机关",
  "authorized": "法律法规授权组织",
  "entrusted": "受委托组织"
 },
 "organ-form": {
  "organ": "机关",
  "public-institution": "事业单位",
  "dispatched-body": "派出机构",
  "development-zone": "开发区管理机构",
  "sub-district-office": "街道办事处"
 },
 "level": {
  "national": "国家级",
  "province": "省级",
  "city": "市级",
  "county": "县级",
  "township": "乡镇级"
 },
 "management": {
  "local": "本级",
  "vertical": "垂直",
  "dual": "双重"
 },
 "unit-nature": {
  "internal": "内设",
  "subordinate": "直属",
  "dispatched": "派出"
 },
 "leader-role": {
  "head": "主要负责人",
  "deputy": "分管领导"
 },
 "employment": {
  "civil-servant": "公务员",
  "public-institution": "事业编制",
  "labour-contract": "合同制",
  "temporary": "临时"
 },
 "instrument-type": {
  "law": "法律",
  "administrative-regulation": "行政法规",
  "state-council-decision": "国务院决定",
  "local-regulation": "地方性法规",
  "autonomous-regulation": "自治条例和单行条例",
  "department-rule": "部门规章",
  "provincial-rule": "省级政府规章",
  "municipal-rule": "设区的市政府规章",
  "judicial-interpretation": "司法解释",
  "three-fixes": "三定规定",
  "normative-document": "规范性文件"
 },
 "basis-group": {
  "common": "共同",
  "special": "专业"
 },
 "power-kind": {
  "license": "行政许可",
  "penalty": "行政处罚",
  "compulsory-measure": "行政强制措施",
  "compulsory-execution": "行政强制执行",
  "levy": "行政征收",
  "requisition": "行政征用",
  "payment": "行政给付",
  "adjudication": "行政裁决",
  "confirmation": "行政确认",
  "inspection": "行政检查",
  "reward": "行政奖励",
  "other": "其他",
  "undetermined": "待定"
 },
 "basis-role": {
  "duty": "义务",
  "sets": "设定",
  "specifies": "具体规定",
  "authorizes": "授权",
  "procedure": "程序",
  "standard": "标准"
 },
 "inspection-mode": {
  "random": "双随机",
  "routine": "日常",
  "special": "专项",
  "credit": "信用分级"
 },
 "upstream-statement": {
  "none": "无"
 },
 "power-state": {
  "active": "行使",
  "suspended": "暂停",
  "cancelled": "取消"
 },
 "stage": {
  "acceptance": "受理",
  "filing": "立案",
  "inspection": "检查",
  "investigation": "调查",
  "examination": "审查",
  "legal-review": "法制审核",
  "collective-discussion": "集体讨论",
  "notification": "告知",
  "statement-and-defence": "陈述申辩",
  "hearing": "听证",
  "decision": "决定",
  "service": "送达",
  "reminder": "催告",
  "execution": "执行",
  "closing": "结案",
  "archiving": "归档",
  "publication": "公开",
  "follow-up": "回访"
 },
 "tier": {
  "leading": "领导责任",
  "managing": "主管责任",
  "direct": "直接责任"
 },
 "risk": {
  "high": "高",
  "medium": "中",
  "low": "低"
 },
 "post-role": {
  "lead": "主办",
  "assist": "协办",
  "review": "审核",
  "approve": "批准"
 },
 "indicator-scope": {
  "general": "通用",
  "special": "专用"
 },
 "indicator-source": {
  "internal": "内部",
  "external": "外部"
 },
 "target-kind": {
  "organ": "执法主体",
  "unit": "执法机构",
  "person": "执法人员"
 },
 "file-class": {
  "penalty": "行政处罚案卷",
  "license": "行政许可案卷",
  "reconsideration": "行政复议案卷",
  "litigation": "行政应诉案卷",
  "compensation": "行政赔偿案卷",
  "grievance": "群众反映强烈的重大问题案卷"
 },
 "review-mode": {
  "random": "随机评查",
  "periodic": "阶段评查",
  "yearly": "年度评查"
 },
 "notice-kind": {
  "circular": "通知",
  "proclamation": "公告",
  "announcement": "通告",
  "publicity": "公示",
  "decision": "决定",
  "opinion": "意见",
  "bulletin": "通报",
  "report": "报告",
  "request": "请示",
  "reply": "批复",
  "letter": "函",
  "minutes": "纪要",
  "order": "命令"
 },
 "secrecy": {
  "secret": "秘密",
  "confidential": "机密",
  "top-secret": "绝密"
 },
 "urgency": {
  "urgent": "加急",
  "most-urgent": "特急"
 },
 "severity": {
  "error": "错误",
  "warning": "警告",
  "info": "提示",
  "off": "关闭"
 },
 "rule-pack": {
  "core": "核心",
  "national": "国家",
  "chongqing": "重庆",
  "chengdu": "成都",
  "wuhan": "武汉",
  "yichang": "宜昌",
  "tax": "税务",
  "gongwen": "公文"
 },
 "transfer-kind": {
  "authorize": "授权",
  "entrust": "委托",
  "confer": "赋权",
  "delegate-down": "下放",
  "concentrate": "相对集中",
  "share": "共同行使",
  "reassign": "划转",
  "withdraw": "收回"
 },
 "succession-how": {
  "renamed": "更名",
  "merged": "合并",
  "split": "分立",
  "reassigned": "划转"
 },
 "external-relation": {
  "superior": "上级机关",
  "vertical-superior": "垂直上级",
  "guides": "业务指导",
  "supervises": "执法监督"
 },
 "publication-subject": {
  "organ": "执法主体",
  "bases": "执法依据",
  "powers": "权责清单",
  "posts": "岗位职责",
  "officers": "执法人员",
  "procedures": "执法流程",
  "discretion": "裁量基准",
  "fees": "收费",
  "guide": "服务指南",
  "supervision": "监督渠道",
  "legal-review-catalogue": "法制审核目录",
  "recording-list": "音像记录清单",
  "inspection-list": "随机抽查事项",
  "entrustment": "委托",
  "evaluation-standard": "评议考核标准",
  "evaluation-result": "评议考核结果",
  "statistics": "执法统计年报",
  "report": "年度报告"
 },
 "approval-subject": {
  "organ": "执法主体",
  "bases": "执法依据",
  "powers": "职权分解",
  "posts": "执法岗位",
  "plan": "实施方案",
  "discretion": "裁量基准",
  "inspection-plan": "检查计划",
  "officers": "执法人员",
  "documents": "执法文书"
 },
 "report-kind": {
  "annual": "年度报告",
  "statistics": "统计年报",
  "new-law": "新法实施情况报告",
  "work": "工作报告",
  "evaluation": "评议考核报告",
  "major-penalty": "重大处罚备案"
 },
 "system-kind": {
  "organ": "主体资格",
  "procedure": "执法程序",
  "post-responsibility": "岗位责任",
  "file-review": "案卷评查",
  "supervision": "监督检查",
  "complaints": "投诉举报",
  "training": "培训考试",
  "accountability": "责任追究",
  "publicity": "行政执法公示",
  "recording": "执法全过程记录",
  "legal-review": "重大执法决定法制审核",
  "discretion": "裁量权管理",
  "plan": "实施方案",
  "other": "其他"
 },
 "review-conclusion": {
  "kept": "继续有效",
  "amend": "修改",
  "repealed": "废止",
  "lapsed": "宣布失效"
 },
 "dispute-way": {
  "consultation": "协商",
  "legal-body": "法制机构协调",
  "superior": "共同上一级裁决"
 },
 "supervision-kind": {
  "urging-letter": "督办函",
  "opinion": "意见书",
  "decision": "决定书"
 },
 "publication-clock": {
  "seven-working-days": "七个工作日",
  "twenty-working-days": "二十个工作日"
 },
 "own-rule-kind": {
  "organ": "执法主体",
  "unit": "执法机构",
  "person": "人员",
  "basis": "执法依据",
  "power": "执法职权",
  "procedure": "流程",
  "post": "执法岗位",
  "responsibility": "责任",
  "scheme": "考核方案",
  "letter-plan": "责任书方案",
  "notice": "公文",
  "transfer": "职权配置",
  "approval": "核准",
  "publication": "公布",
  "report": "报告",
  "system": "配套制度",
  "normative-document": "规范性文件",
  "dispute": "争议"
 },
 "own-rule-step": {
  "organ": "执法主体",
  "superior": "上级主体",
  "subordinates": "下级主体",
  "unit": "机构",
  "units": "下设机构",
  "persons": "人员",
  "holders": "任职人员",
  "powers": "职权",
  "posts": "岗位",
  "procedure": "流程",
  "statements": "责任"
 },
 "own-rule-relation": {
  "equal": "等于",
  "different": "不等于",
  "less": "小于",
  "at-most": "不大于",
  "at-least": "不小于",
  "greater": "大于",
  "before": "早于",
  "not-after": "不晚于",
  "not-before": "不早于",
  "after": "晚于"
 },
 "own-rule-severity": {
  "error": "错误",
  "warning": "警告",
  "info": "提示"
 }
};

// @ts-nocheck
// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
import type { Kind } from './record.js';
import type { Validator } from './schema-node.js';

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var Approval = validate52;
var func1 = require_ucs2length().default, pattern3 = new RegExp("^[^\\s/\\\\]+$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema22 = { type: "string", title: "\u6838\u51C6\u4E8B\u9879 / what was approved", enum: ["organ", "bases", "powers", "posts", "plan", "discretion", "inspection-plan", "officers", "documents"], "x-zh-values": { organ: "\u6267\u6CD5\u4E3B\u4F53", bases: "\u6267\u6CD5\u4F9D\u636E", powers: "\u804C\u6743\u5206\u89E3", posts: "\u6267\u6CD5\u5C97\u4F4D", plan: "\u5B9E\u65BD\u65B9\u6848", discretion: "\u88C1\u91CF\u57FA\u51C6", "inspection-plan": "\u68C0\u67E5\u8BA1\u5212", officers: "\u6267\u6CD5\u4EBA\u5458", documents: "\u6267\u6CD5\u6587\u4E66" } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "organ" || data === "bases" || data === "powers" || data === "posts" || data === "plan" || data === "discretion" || data === "inspection-plan" || data === "officers" || data === "documents")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema22.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "number" || key0 === "date")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.date !== void 0 && (validate63(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.subject === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "subject" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.organ === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "organ" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.by === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "by" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.date === void 0) {
          let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "date" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "id" || key0 === "subject" || key0 === "organ" || key0 === "by" || key0 === "reported" || key0 === "date" || key0 === "document" || key0 === "covers")) {
            let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data0.id !== void 0 && (validate54(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data0.subject !== void 0 && (validate56(data0.subject, { instancePath: instancePath + "/" + i0 + "/subject", parentData: data0, parentDataProperty: "subject", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data0.organ !== void 0 && (validate54(data0.organ, { instancePath: instancePath + "/" + i0 + "/organ", parentData: data0, parentDataProperty: "organ", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data0.by !== void 0) {
          let data4 = data0.by;
          if (typeof data4 == "string") {
            if (func1(data4) < 1) {
              let err6 = { instancePath: instancePath + "/" + i0 + "/by", schemaPath: "#/items/properties/by/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/" + i0 + "/by", schemaPath: "#/items/properties/by/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.reported !== void 0 && (validate59(data0.reported, { instancePath: instancePath + "/" + i0 + "/reported", parentData: data0, parentDataProperty: "reported", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data0.date !== void 0 && (validate59(data0.date, { instancePath: instancePath + "/" + i0 + "/date", parentData: data0, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data0.document !== void 0 && (validate62(data0.document, { instancePath: instancePath + "/" + i0 + "/document", parentData: data0, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data0.covers !== void 0) {
          let data8 = data0.covers;
          if (Array.isArray(data8)) {
            let len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate54(data8[i1], { instancePath: instancePath + "/" + i0 + "/covers/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
          } else {
            let err8 = { instancePath: instancePath + "/" + i0 + "/covers", schemaPath: "#/items/properties/covers/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Basis = validate67, schema26 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "bases.schema.json", title: "\u6267\u6CD5\u4F9D\u636E / enforcement bases", "x-stem": { en: "bases", zh: "\u6267\u6CD5\u4F9D\u636E" }, "x-type": "Basis", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, title: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u5168\u79F0\uFF0C\u4E0D\u52A0\u4E66\u540D\u53F7 / full title without title marks", "x-public": !0 }, short: { "x-zh": "\u7B80\u79F0", type: "array", items: { type: "string", minLength: 1 }, description: "\u7B80\u79F0\uFF0C\u4E0D\u52A0\u4E66\u540D\u53F7 / short titles", "x-public": !0 }, type: { "x-zh": "\u6548\u529B\u7EA7\u522B", $ref: "common.schema.json#/$defs/instrument-type", description: "\u6548\u529B\u7EA7\u522B / type of instrument", "x-public": !0 }, issuer: { "x-zh": "\u5236\u5B9A\u673A\u5173", type: "string", minLength: 1, description: "\u5236\u5B9A\u673A\u5173 / issuer", "x-public": !0 }, number: { "x-zh": "\u6587\u53F7", type: "string", minLength: 1, description: "\u6587\u53F7 / document number", "x-public": !0 }, adopted: { "x-zh": "\u516C\u5E03\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u901A\u8FC7\u6216\u516C\u5E03\u65E5\u671F\uFF08\u6240\u5F15\u7248\u672C\uFF09 / date of adoption or promulgation of this version", "x-public": !0 }, version: { "x-zh": "\u7248\u672C", type: "string", minLength: 1, description: "\u7248\u672C\uFF0C\u5982 2021\u4FEE\u6B63 / version", "x-public": !0 }, effective: { "x-zh": "\u65BD\u884C\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u6240\u5F15\u7248\u672C\u65BD\u884C\u65E5\u671F / first day in force of this version", "x-public": !0 }, repealed: { "x-zh": "\u5E9F\u6B62\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u5931\u6548\u9996\u65E5 / first day no longer in force", "x-public": !0 }, "replaced-by": { "x-zh": "\u66FF\u4EE3", type: "string", minLength: 1, description: "\u66FF\u4EE3\u5B83\u7684\u6587\u4EF6 / the instrument that replaces it", "x-public": !0 }, region: { "x-zh": "\u9002\u7528\u533A\u57DF", type: "string", minLength: 1, description: "\u9002\u7528\u533A\u57DF / region", "x-public": !0 }, group: { "x-zh": "\u7C7B\u522B", $ref: "common.schema.json#/$defs/basis-group", description: "\u5171\u540C\u6216\u4E13\u4E1A / common or special", "x-public": !0 }, note: { "x-zh": "\u5907\u6CE8", type: "string", minLength: 1, description: "\u5907\u6CE8 / note", "x-public": !0 }, conflicts: { "x-zh": "\u51B2\u7A81", type: "array", items: { type: "object", additionalProperties: !1, properties: { cite: { "x-zh": "\u6761\u6B3E", $ref: "common.schema.json#/$defs/citation", description: "\u672C\u4F9D\u636E\u4E2D\u7684\u6761\u6B3E / clause of this instrument" }, with: { "x-zh": "\u4E0E", $ref: "common.schema.json#/$defs/citation", description: "\u4E0E\u4E4B\u51B2\u7A81\u3001\u4EA4\u53C9\u7684\u6761\u6B3E / clause it conflicts with" }, matter: { "x-zh": "\u95EE\u9898", type: "string", minLength: 1, description: "\u600E\u6837\u51B2\u7A81\u3001\u4EA4\u53C9 / how" }, handling: { "x-zh": "\u9002\u7528\u610F\u89C1", type: "string", minLength: 1, description: "\u6E05\u7406\u524D\u600E\u6837\u9002\u7528 / which is applied meanwhile" }, suggestion: { "x-zh": "\u5EFA\u8BAE", type: "string", minLength: 1, description: "\u7ACB\u6CD5\u3001\u4FEE\u6539\u3001\u534F\u8C03\u7684\u5EFA\u8BAE / suggestion" }, reported: { "x-zh": "\u62A5\u9001\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u62A5\u9001\u5EFA\u8BAE\u7684\u65E5\u671F / reported on" } }, required: ["cite", "with", "matter", "suggestion"] }, minItems: 1, description: "\u4E0E\u5176\u4ED6\u4F9D\u636E\u7684\u51B2\u7A81\u3001\u4EA4\u53C9\u548C\u5904\u7406\u5EFA\u8BAE / conflicts with other bases" } }, required: ["id", "title", "type", "issuer", "effective"] } }, func6 = Object.prototype.hasOwnProperty;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema28 = { type: "string", title: "\u6548\u529B\u7EA7\u522B / type of instrument", enum: ["law", "administrative-regulation", "state-council-decision", "local-regulation", "autonomous-regulation", "department-rule", "provincial-rule", "municipal-rule", "judicial-interpretation", "three-fixes", "normative-document"], "x-zh-values": { law: "\u6CD5\u5F8B", "administrative-regulation": "\u884C\u653F\u6CD5\u89C4", "state-council-decision": "\u56FD\u52A1\u9662\u51B3\u5B9A", "local-regulation": "\u5730\u65B9\u6027\u6CD5\u89C4", "autonomous-regulation": "\u81EA\u6CBB\u6761\u4F8B\u548C\u5355\u884C\u6761\u4F8B", "department-rule": "\u90E8\u95E8\u89C4\u7AE0", "provincial-rule": "\u7701\u7EA7\u653F\u5E9C\u89C4\u7AE0", "municipal-rule": "\u8BBE\u533A\u7684\u5E02\u653F\u5E9C\u89C4\u7AE0", "judicial-interpretation": "\u53F8\u6CD5\u89E3\u91CA", "three-fixes": "\u4E09\u5B9A\u89C4\u5B9A", "normative-document": "\u89C4\u8303\u6027\u6587\u4EF6" } };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "law" || data === "administrative-regulation" || data === "state-council-decision" || data === "local-regulation" || data === "autonomous-regulation" || data === "department-rule" || data === "provincial-rule" || data === "municipal-rule" || data === "judicial-interpretation" || data === "three-fixes" || data === "normative-document")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema28.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema30 = { type: "string", title: "\u4F9D\u636E\u7C7B\u522B / group of the basis", enum: ["common", "special"], "x-zh-values": { common: "\u5171\u540C", special: "\u4E13\u4E1A" } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "common" || data === "special")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema30.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) < 2) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.title === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "title" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.type === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "type" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.issuer === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "issuer" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.effective === void 0) {
          let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "effective" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (let key0 in data0)
          if (!func6.call(schema26.items.properties, key0)) {
            let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data0.id !== void 0 && (validate68(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length)), data0.title !== void 0) {
          let data2 = data0.title;
          if (typeof data2 == "string") {
            if (func1(data2) < 1) {
              let err6 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.short !== void 0) {
          let data3 = data0.short;
          if (Array.isArray(data3)) {
            let len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data4 = data3[i1];
              if (typeof data4 == "string") {
                if (func1(data4) < 1) {
                  let err8 = { instancePath: instancePath + "/" + i0 + "/short/" + i1, schemaPath: "#/items/properties/short/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
              } else {
                let err9 = { instancePath: instancePath + "/" + i0 + "/short/" + i1, schemaPath: "#/items/properties/short/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
          } else {
            let err10 = { instancePath: instancePath + "/" + i0 + "/short", schemaPath: "#/items/properties/short/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.type !== void 0 && (validate70(data0.type, { instancePath: instancePath + "/" + i0 + "/type", parentData: data0, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length)), data0.issuer !== void 0) {
          let data6 = data0.issuer;
          if (typeof data6 == "string") {
            if (func1(data6) < 1) {
              let err11 = { instancePath: instancePath + "/" + i0 + "/issuer", schemaPath: "#/items/properties/issuer/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/" + i0 + "/issuer", schemaPath: "#/items/properties/issuer/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.number !== void 0) {
          let data7 = data0.number;
          if (typeof data7 == "string") {
            if (func1(data7) < 1) {
              let err13 = { instancePath: instancePath + "/" + i0 + "/number", schemaPath: "#/items/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/" + i0 + "/number", schemaPath: "#/items/properties/number/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0.adopted !== void 0 && (validate72(data0.adopted, { instancePath: instancePath + "/" + i0 + "/adopted", parentData: data0, parentDataProperty: "adopted", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data0.version !== void 0) {
          let data9 = data0.version;
          if (typeof data9 == "string") {
            if (func1(data9) < 1) {
              let err15 = { instancePath: instancePath + "/" + i0 + "/version", schemaPath: "#/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/" + i0 + "/version", schemaPath: "#/items/properties/version/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.effective !== void 0 && (validate72(data0.effective, { instancePath: instancePath + "/" + i0 + "/effective", parentData: data0, parentDataProperty: "effective", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data0.repealed !== void 0 && (validate72(data0.repealed, { instancePath: instancePath + "/" + i0 + "/repealed", parentData: data0, parentDataProperty: "repealed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length)), data0["replaced-by"] !== void 0) {
          let data12 = data0["replaced-by"];
          if (typeof data12 == "string") {
            if (func1(data12) < 1) {
              let err17 = { instancePath: instancePath + "/" + i0 + "/replaced-by", schemaPath: "#/items/properties/replaced-by/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            let err18 = { instancePath: instancePath + "/" + i0 + "/replaced-by", schemaPath: "#/items/properties/replaced-by/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data0.region !== void 0) {
          let data13 = data0.region;
          if (typeof data13 == "string") {
            if (func1(data13) < 1) {
              let err19 = { instancePath: instancePath + "/" + i0 + "/region", schemaPath: "#/items/properties/region/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            let err20 = { instancePath: instancePath + "/" + i0 + "/region", schemaPath: "#/items/properties/region/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data0.group !== void 0 && (validate76(data0.group, { instancePath: instancePath + "/" + i0 + "/group", parentData: data0, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data0.note !== void 0) {
          let data15 = data0.note;
          if (typeof data15 == "string") {
            if (func1(data15) < 1) {
              let err21 = { instancePath: instancePath + "/" + i0 + "/note", schemaPath: "#/items/properties/note/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/" + i0 + "/note", schemaPath: "#/items/properties/note/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data0.conflicts !== void 0) {
          let data16 = data0.conflicts;
          if (Array.isArray(data16)) {
            if (data16.length < 1) {
              let err23 = { instancePath: instancePath + "/" + i0 + "/conflicts", schemaPath: "#/items/properties/conflicts/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            let len2 = data16.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data17 = data16[i2];
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                if (data17.cite === void 0) {
                  let err24 = { instancePath: instancePath + "/" + i0 + "/conflicts/" + i2, schemaPath: "#/items/properties/conflicts/items/required", keyword: "required", params: { missingProperty: "cite" } };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
                if (data17.with === void 0) {
                  let err25 = { instancePath: instancePath + "/" + i0 + "/conflicts/" + i2, schemaPath: "#/items/properties/conflicts/items/required", keyword: "required", params: { missingProperty: "with" } };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
                if (data17.matter === void 0) {
                  let err26 = { instancePath: instancePath + "/" + i0 + "/conflicts/" + i2, schemaPath: "#/items/properties/conflicts/items/required", keyword: "required", params: { missingProperty: "matter" } };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
                if (data17.suggestion === void 0) {
                  let err27 = { instancePath: instancePath + "/" + i0 + "/conflicts/" + i2, schemaPath: "#/items/properties/conflicts/items/required", keyword: "required", params: { missingProperty: "suggestion" } };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                for (let key1 in data17)
                  if (!(key1 === "cite" || key1 === "with" || key1 === "matter" || key1 === "handling" || key1 === "suggestion" || key1 === "reported")) {
                    let err28 = { instancePath: instancePath + "/" + i0 + "/conflicts/" + i2, schemaPath: "#/items/properties/conflicts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                  }
                if (data17.cite !== void 0 && (validate78(data17.cite, { instancePath: instancePath + "/" + i0 + "/conflicts/" + i2 + "/cite", parentData: data17, parentDataProperty: "cite", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length)), data17.with !== void 0 && (validate78(data17.with, { instancePath: instancePath + "/" + i0 + "/conflicts/" + i2 + "/with", parentData: data17, parentDataProperty: "with", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length)), data17.matter !== void 0) {
                  let data20 = data17.matter;
                  if (typeof data20 == "string") {
                    if (func1(data20) < 1) {
                      let err29 = { instancePath: instancePath + "/" + i0 + "/conflicts/" + i2 + "/matter", schemaPath: "#/items/properties/conflicts/items/properties/matter/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                    }
                  } else {
                    let err30 = { instancePath: instancePath + "/" + i0 + "/conflicts/" + i2 + "/matter", schemaPath: "#/items/properties/conflicts/items/properties/matter/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                  }
                }
                if (data17.handling !== void 0) {
                  let data21 = data17.handling;
                  if (typeof data21 == "string") {
                    if (func1(data21) < 1) {
                      let err31 = { instancePath: instancePath + "/" + i0 + "/conflicts/" + i2 + "/handling", schemaPath: "#/items/properties/conflicts/items/properties/handling/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                    }
                  } else {
                    let err32 = { instancePath: instancePath + "/" + i0 + "/conflicts/" + i2 + "/handling", schemaPath: "#/items/properties/conflicts/items/properties/handling/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                  }
                }
                if (data17.suggestion !== void 0) {
                  let data22 = data17.suggestion;
                  if (typeof data22 == "string") {
                    if (func1(data22) < 1) {
                      let err33 = { instancePath: instancePath + "/" + i0 + "/conflicts/" + i2 + "/suggestion", schemaPath: "#/items/properties/conflicts/items/properties/suggestion/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                  } else {
                    let err34 = { instancePath: instancePath + "/" + i0 + "/conflicts/" + i2 + "/suggestion", schemaPath: "#/items/properties/conflicts/items/properties/suggestion/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                  }
                }
                data17.reported !== void 0 && (validate72(data17.reported, { instancePath: instancePath + "/" + i0 + "/conflicts/" + i2 + "/reported", parentData: data17, parentDataProperty: "reported", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length));
              } else {
                let err35 = { instancePath: instancePath + "/" + i0 + "/conflicts/" + i2, schemaPath: "#/items/properties/conflicts/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
          } else {
            let err36 = { instancePath: instancePath + "/" + i0 + "/conflicts", schemaPath: "#/items/properties/conflicts/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
      } else {
        let err37 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
  } else {
    let err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Dispute = validate82, schema32 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "disputes.schema.json", title: "\u4E89\u8BAE\u534F\u8C03 / disputes over powers", "x-stem": { en: "disputes", zh: "\u4E89\u8BAE\u534F\u8C03" }, "x-type": "Dispute", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, between: { "x-zh": "\u53CC\u65B9", type: "array", items: { $ref: "common.schema.json#/$defs/id" }, minItems: 2, description: "\u4E89\u8BAE\u5404\u65B9 / parties", "x-public": !0 }, powers: { "x-zh": "\u804C\u6743", type: "array", items: { $ref: "common.schema.json#/$defs/id" }, description: "\u4E89\u8BAE\u804C\u6743 / powers", "x-public": !0 }, raised: { "x-zh": "\u63D0\u51FA\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u63D0\u51FA\u65E5\u671F / raised on", "x-public": !0 }, way: { "x-zh": "\u65B9\u5F0F", $ref: "common.schema.json#/$defs/dispute-way", description: "\u534F\u8C03\u65B9\u5F0F / way of settling", "x-public": !0 }, steps: { "x-zh": "\u7ECF\u8FC7", type: "array", minItems: 1, items: { type: "object", additionalProperties: !1, properties: { way: { "x-zh": "\u65B9\u5F0F", $ref: "common.schema.json#/$defs/dispute-way", description: "\u534F\u8C03\u65B9\u5F0F / way", "x-public": !0 }, date: { "x-zh": "\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u65E5\u671F / date", "x-public": !0 }, result: { "x-zh": "\u7ED3\u679C", type: "string", minLength: 1, description: "\u7ED3\u679C / result", "x-public": !0 } }, required: ["way", "date"] }, description: "\u4F9D\u6B21\u91C7\u53D6\u7684\u534F\u8C03\u65B9\u5F0F / ways tried, in order", "x-public": !0 }, decided: { "x-zh": "\u5904\u7406\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u5904\u7406\u65E5\u671F / decided on", "x-public": !0 }, outcome: { "x-zh": "\u7ED3\u679C", type: "string", minLength: 1, description: "\u5904\u7406\u7ED3\u679C / outcome", "x-public": !0 }, document: { "x-zh": "\u6587\u4EF6", $ref: "common.schema.json#/$defs/document", description: "\u4F1A\u8BAE\u7EAA\u8981\u6216\u51B3\u5B9A / document", "x-public": !0 }, meeting: { "x-zh": "\u8054\u5E2D\u4F1A\u8BAE", type: "object", additionalProperties: !1, properties: { date: { "x-zh": "\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u4F1A\u8BAE\u65E5\u671F / date" }, place: { "x-zh": "\u5730\u70B9", type: "string", minLength: 1, description: "\u4F1A\u8BAE\u5730\u70B9 / place" }, number: { "x-zh": "\u671F\u6B21", type: "string", minLength: 1, description: "\u7B2C\u51E0\u6B21\u4F1A\u8BAE / which meeting" }, chair: { "x-zh": "\u4E3B\u6301\u4EBA", type: "string", minLength: 1, description: "\u4E3B\u6301\u4EBA\uFF0C\u5199\u5355\u4F4D\u548C\u804C\u52A1 / chair, by office" }, present: { "x-zh": "\u51FA\u5E2D", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, description: "\u51FA\u5E2D\u4EBA\u5458\uFF0C\u5199\u5355\u4F4D\u548C\u804C\u52A1 / those present, by office" }, absent: { "x-zh": "\u8BF7\u5047", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, description: "\u8BF7\u5047\u4EBA\u5458 / those excused" }, observers: { "x-zh": "\u5217\u5E2D", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, description: "\u5217\u5E2D\u4EBA\u5458 / observers" }, matter: { "x-zh": "\u8BAE\u9898", type: "string", minLength: 1, description: "\u4F1A\u8BAE\u7814\u7A76\u7684\u95EE\u9898 / matter" }, agreed: { "x-zh": "\u8BAE\u5B9A\u4E8B\u9879", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, description: "\u8BAE\u5B9A\u4E8B\u9879\uFF0C\u4E00\u6761\u4E00\u9879 / what was agreed" }, liaison: { "x-zh": "\u8054\u7EDC\u5458", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, description: "\u5404\u65B9\u8054\u7EDC\u5458\uFF0C\u5199\u5355\u4F4D\u548C\u804C\u52A1 / liaison officers, by office" }, copies: { "x-zh": "\u9001", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, description: "\u4F1A\u8BAE\u7EAA\u8981\u5206\u9001\u7684\u5355\u4F4D / to whom the minutes go" } }, required: ["date", "present", "agreed"], description: "\u636E\u4EE5\u7F16\u5199\u4F1A\u8BAE\u7EAA\u8981 / joint meeting, for its minutes" } }, required: ["id", "between", "raised", "way"] } };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
validate83.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema35 = { type: "string", title: "\u534F\u8C03\u65B9\u5F0F / way of settling", enum: ["consultation", "legal-body", "superior"], "x-zh-values": { consultation: "\u534F\u5546", "legal-body": "\u6CD5\u5236\u673A\u6784\u534F\u8C03", superior: "\u5171\u540C\u4E0A\u4E00\u7EA7\u88C1\u51B3" } };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "consultation" || data === "legal-body" || data === "superior")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema35.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "number" || key0 === "date")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.date !== void 0 && (validate63(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.between === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "between" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.raised === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "raised" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.way === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "way" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        for (let key0 in data0)
          if (!func6.call(schema32.items.properties, key0)) {
            let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.id !== void 0 && (validate83(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length)), data0.between !== void 0) {
          let data2 = data0.between;
          if (Array.isArray(data2)) {
            if (data2.length < 2) {
              let err5 = { instancePath: instancePath + "/" + i0 + "/between", schemaPath: "#/items/properties/between/minItems", keyword: "minItems", params: { limit: 2 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            let len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate83(data2[i1], { instancePath: instancePath + "/" + i0 + "/between/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
          } else {
            let err6 = { instancePath: instancePath + "/" + i0 + "/between", schemaPath: "#/items/properties/between/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.powers !== void 0) {
          let data4 = data0.powers;
          if (Array.isArray(data4)) {
            let len2 = data4.length;
            for (let i2 = 0; i2 < len2; i2++)
              validate83(data4[i2], { instancePath: instancePath + "/" + i0 + "/powers/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
          } else {
            let err7 = { instancePath: instancePath + "/" + i0 + "/powers", schemaPath: "#/items/properties/powers/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.raised !== void 0 && (validate87(data0.raised, { instancePath: instancePath + "/" + i0 + "/raised", parentData: data0, parentDataProperty: "raised", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data0.way !== void 0 && (validate89(data0.way, { instancePath: instancePath + "/" + i0 + "/way", parentData: data0, parentDataProperty: "way", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data0.steps !== void 0) {
          let data8 = data0.steps;
          if (Array.isArray(data8)) {
            if (data8.length < 1) {
              let err8 = { instancePath: instancePath + "/" + i0 + "/steps", schemaPath: "#/items/properties/steps/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            let len3 = data8.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data9 = data8[i3];
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.way === void 0) {
                  let err9 = { instancePath: instancePath + "/" + i0 + "/steps/" + i3, schemaPath: "#/items/properties/steps/items/required", keyword: "required", params: { missingProperty: "way" } };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                if (data9.date === void 0) {
                  let err10 = { instancePath: instancePath + "/" + i0 + "/steps/" + i3, schemaPath: "#/items/properties/steps/items/required", keyword: "required", params: { missingProperty: "date" } };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                for (let key1 in data9)
                  if (!(key1 === "way" || key1 === "date" || key1 === "result")) {
                    let err11 = { instancePath: instancePath + "/" + i0 + "/steps/" + i3, schemaPath: "#/items/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
                if (data9.way !== void 0 && (validate89(data9.way, { instancePath: instancePath + "/" + i0 + "/steps/" + i3 + "/way", parentData: data9, parentDataProperty: "way", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data9.date !== void 0 && (validate87(data9.date, { instancePath: instancePath + "/" + i0 + "/steps/" + i3 + "/date", parentData: data9, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data9.result !== void 0) {
                  let data12 = data9.result;
                  if (typeof data12 == "string") {
                    if (func1(data12) < 1) {
                      let err12 = { instancePath: instancePath + "/" + i0 + "/steps/" + i3 + "/result", schemaPath: "#/items/properties/steps/items/properties/result/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                    }
                  } else {
                    let err13 = { instancePath: instancePath + "/" + i0 + "/steps/" + i3 + "/result", schemaPath: "#/items/properties/steps/items/properties/result/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  }
                }
              } else {
                let err14 = { instancePath: instancePath + "/" + i0 + "/steps/" + i3, schemaPath: "#/items/properties/steps/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
          } else {
            let err15 = { instancePath: instancePath + "/" + i0 + "/steps", schemaPath: "#/items/properties/steps/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data0.decided !== void 0 && (validate87(data0.decided, { instancePath: instancePath + "/" + i0 + "/decided", parentData: data0, parentDataProperty: "decided", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data0.outcome !== void 0) {
          let data14 = data0.outcome;
          if (typeof data14 == "string") {
            if (func1(data14) < 1) {
              let err16 = { instancePath: instancePath + "/" + i0 + "/outcome", schemaPath: "#/items/properties/outcome/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/" + i0 + "/outcome", schemaPath: "#/items/properties/outcome/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data0.document !== void 0 && (validate94(data0.document, { instancePath: instancePath + "/" + i0 + "/document", parentData: data0, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data0.meeting !== void 0) {
          let data16 = data0.meeting;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            if (data16.date === void 0) {
              let err18 = { instancePath: instancePath + "/" + i0 + "/meeting", schemaPath: "#/items/properties/meeting/required", keyword: "required", params: { missingProperty: "date" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data16.present === void 0) {
              let err19 = { instancePath: instancePath + "/" + i0 + "/meeting", schemaPath: "#/items/properties/meeting/required", keyword: "required", params: { missingProperty: "present" } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data16.agreed === void 0) {
              let err20 = { instancePath: instancePath + "/" + i0 + "/meeting", schemaPath: "#/items/properties/meeting/required", keyword: "required", params: { missingProperty: "agreed" } };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            for (let key2 in data16)
              if (!func6.call(schema32.items.properties.meeting.properties, key2)) {
                let err21 = { instancePath: instancePath + "/" + i0 + "/meeting", schemaPath: "#/items/properties/meeting/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            if (data16.date !== void 0 && (validate87(data16.date, { instancePath: instancePath + "/" + i0 + "/meeting/date", parentData: data16, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length)), data16.place !== void 0) {
              let data18 = data16.place;
              if (typeof data18 == "string") {
                if (func1(data18) < 1) {
                  let err22 = { instancePath: instancePath + "/" + i0 + "/meeting/place", schemaPath: "#/items/properties/meeting/properties/place/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
              } else {
                let err23 = { instancePath: instancePath + "/" + i0 + "/meeting/place", schemaPath: "#/items/properties/meeting/properties/place/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data16.number !== void 0) {
              let data19 = data16.number;
              if (typeof data19 == "string") {
                if (func1(data19) < 1) {
                  let err24 = { instancePath: instancePath + "/" + i0 + "/meeting/number", schemaPath: "#/items/properties/meeting/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
              } else {
                let err25 = { instancePath: instancePath + "/" + i0 + "/meeting/number", schemaPath: "#/items/properties/meeting/properties/number/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data16.chair !== void 0) {
              let data20 = data16.chair;
              if (typeof data20 == "string") {
                if (func1(data20) < 1) {
                  let err26 = { instancePath: instancePath + "/" + i0 + "/meeting/chair", schemaPath: "#/items/properties/meeting/properties/chair/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
              } else {
                let err27 = { instancePath: instancePath + "/" + i0 + "/meeting/chair", schemaPath: "#/items/properties/meeting/properties/chair/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
            if (data16.present !== void 0) {
              let data21 = data16.present;
              if (Array.isArray(data21)) {
                if (data21.length < 1) {
                  let err28 = { instancePath: instancePath + "/" + i0 + "/meeting/present", schemaPath: "#/items/properties/meeting/properties/present/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                let len4 = data21.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data22 = data21[i4];
                  if (typeof data22 == "string") {
                    if (func1(data22) < 1) {
                      let err29 = { instancePath: instancePath + "/" + i0 + "/meeting/present/" + i4, schemaPath: "#/items/properties/meeting/properties/present/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                    }
                  } else {
                    let err30 = { instancePath: instancePath + "/" + i0 + "/meeting/present/" + i4, schemaPath: "#/items/properties/meeting/properties/present/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                  }
                }
              } else {
                let err31 = { instancePath: instancePath + "/" + i0 + "/meeting/present", schemaPath: "#/items/properties/meeting/properties/present/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data16.absent !== void 0) {
              let data23 = data16.absent;
              if (Array.isArray(data23)) {
                if (data23.length < 1) {
                  let err32 = { instancePath: instancePath + "/" + i0 + "/meeting/absent", schemaPath: "#/items/properties/meeting/properties/absent/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
                let len5 = data23.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data24 = data23[i5];
                  if (typeof data24 == "string") {
                    if (func1(data24) < 1) {
                      let err33 = { instancePath: instancePath + "/" + i0 + "/meeting/absent/" + i5, schemaPath: "#/items/properties/meeting/properties/absent/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                  } else {
                    let err34 = { instancePath: instancePath + "/" + i0 + "/meeting/absent/" + i5, schemaPath: "#/items/properties/meeting/properties/absent/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                  }
                }
              } else {
                let err35 = { instancePath: instancePath + "/" + i0 + "/meeting/absent", schemaPath: "#/items/properties/meeting/properties/absent/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
            if (data16.observers !== void 0) {
              let data25 = data16.observers;
              if (Array.isArray(data25)) {
                if (data25.length < 1) {
                  let err36 = { instancePath: instancePath + "/" + i0 + "/meeting/observers", schemaPath: "#/items/properties/meeting/properties/observers/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                let len6 = data25.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data26 = data25[i6];
                  if (typeof data26 == "string") {
                    if (func1(data26) < 1) {
                      let err37 = { instancePath: instancePath + "/" + i0 + "/meeting/observers/" + i6, schemaPath: "#/items/properties/meeting/properties/observers/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                    }
                  } else {
                    let err38 = { instancePath: instancePath + "/" + i0 + "/meeting/observers/" + i6, schemaPath: "#/items/properties/meeting/properties/observers/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                }
              } else {
                let err39 = { instancePath: instancePath + "/" + i0 + "/meeting/observers", schemaPath: "#/items/properties/meeting/properties/observers/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
            if (data16.matter !== void 0) {
              let data27 = data16.matter;
              if (typeof data27 == "string") {
                if (func1(data27) < 1) {
                  let err40 = { instancePath: instancePath + "/" + i0 + "/meeting/matter", schemaPath: "#/items/properties/meeting/properties/matter/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
              } else {
                let err41 = { instancePath: instancePath + "/" + i0 + "/meeting/matter", schemaPath: "#/items/properties/meeting/properties/matter/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
            if (data16.agreed !== void 0) {
              let data28 = data16.agreed;
              if (Array.isArray(data28)) {
                if (data28.length < 1) {
                  let err42 = { instancePath: instancePath + "/" + i0 + "/meeting/agreed", schemaPath: "#/items/properties/meeting/properties/agreed/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
                let len7 = data28.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data29 = data28[i7];
                  if (typeof data29 == "string") {
                    if (func1(data29) < 1) {
                      let err43 = { instancePath: instancePath + "/" + i0 + "/meeting/agreed/" + i7, schemaPath: "#/items/properties/meeting/properties/agreed/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                    }
                  } else {
                    let err44 = { instancePath: instancePath + "/" + i0 + "/meeting/agreed/" + i7, schemaPath: "#/items/properties/meeting/properties/agreed/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                  }
                }
              } else {
                let err45 = { instancePath: instancePath + "/" + i0 + "/meeting/agreed", schemaPath: "#/items/properties/meeting/properties/agreed/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
            if (data16.liaison !== void 0) {
              let data30 = data16.liaison;
              if (Array.isArray(data30)) {
                if (data30.length < 1) {
                  let err46 = { instancePath: instancePath + "/" + i0 + "/meeting/liaison", schemaPath: "#/items/properties/meeting/properties/liaison/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
                let len8 = data30.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data31 = data30[i8];
                  if (typeof data31 == "string") {
                    if (func1(data31) < 1) {
                      let err47 = { instancePath: instancePath + "/" + i0 + "/meeting/liaison/" + i8, schemaPath: "#/items/properties/meeting/properties/liaison/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                    }
                  } else {
                    let err48 = { instancePath: instancePath + "/" + i0 + "/meeting/liaison/" + i8, schemaPath: "#/items/properties/meeting/properties/liaison/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                  }
                }
              } else {
                let err49 = { instancePath: instancePath + "/" + i0 + "/meeting/liaison", schemaPath: "#/items/properties/meeting/properties/liaison/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
            if (data16.copies !== void 0) {
              let data32 = data16.copies;
              if (Array.isArray(data32)) {
                if (data32.length < 1) {
                  let err50 = { instancePath: instancePath + "/" + i0 + "/meeting/copies", schemaPath: "#/items/properties/meeting/properties/copies/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
                let len9 = data32.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data33 = data32[i9];
                  if (typeof data33 == "string") {
                    if (func1(data33) < 1) {
                      let err51 = { instancePath: instancePath + "/" + i0 + "/meeting/copies/" + i9, schemaPath: "#/items/properties/meeting/properties/copies/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                    }
                  } else {
                    let err52 = { instancePath: instancePath + "/" + i0 + "/meeting/copies/" + i9, schemaPath: "#/items/properties/meeting/properties/copies/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                  }
                }
              } else {
                let err53 = { instancePath: instancePath + "/" + i0 + "/meeting/copies", schemaPath: "#/items/properties/meeting/properties/copies/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
              }
            }
          } else {
            let err54 = { instancePath: instancePath + "/" + i0 + "/meeting", schemaPath: "#/items/properties/meeting/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
        }
      } else {
        let err55 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
  } else {
    let err56 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
  }
  return validate82.errors = vErrors, errors === 0;
}
validate82.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Scheme = validate98, schema37 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "evaluation.schema.json", title: "\u8BC4\u8BAE\u8003\u6838 / evaluation schemes", "x-stem": { en: "evaluation", zh: "\u8BC4\u8BAE\u8003\u6838" }, "x-type": "Scheme", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, title: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u65B9\u6848\u540D\u79F0 / title of the scheme", "x-public": !0 }, year: { "x-zh": "\u5E74\u5EA6", $ref: "common.schema.json#/$defs/year", description: "\u5E74\u5EA6 / year", "x-public": !0 }, "full-marks": { "x-zh": "\u6EE1\u5206", type: "number", minimum: 0, description: "\u6EE1\u5206 / full marks", "x-public": !0 }, target: { "x-zh": "\u5BF9\u8C61", $ref: "common.schema.json#/$defs/target-kind", description: "\u8003\u6838\u5BF9\u8C61\u7684\u79CD\u7C7B / kind of target", "x-public": !0 }, evaluator: { "x-zh": "\u8003\u6838\u4E3B\u4F53", type: "string", minLength: 1, description: "\u8003\u6838\u4E3B\u4F53 / evaluator", "x-public": !0 }, methods: { "x-zh": "\u65B9\u6CD5", type: "array", items: { type: "string", minLength: 1 }, description: "\u8003\u6838\u65B9\u6CD5 / methods", "x-public": !0 }, external: { "x-zh": "\u5916\u90E8\u8BC4\u8BAE", type: "object", additionalProperties: !1, properties: { weight: { "x-zh": "\u5206\u503C", type: "number", minimum: 0, description: "\u5916\u90E8\u8BC4\u8BAE\u5206\u503C / marks of the external part", "x-public": !0 }, channels: { "x-zh": "\u65B9\u5F0F", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, description: "\u8BC4\u8BAE\u65B9\u5F0F / channels", "x-public": !0 } }, required: ["weight", "channels"], description: "\u5916\u90E8\u8BC4\u8BAE / external evaluation", "x-public": !0 }, veto: { "x-zh": "\u5426\u51B3\u9879", type: "array", items: { type: "string", minLength: 1 }, description: "\u4E00\u7968\u5426\u51B3\u60C5\u5F62 / veto items", "x-public": !0 }, "file-review": { "x-zh": "\u6848\u5377\u8BC4\u67E5", type: "array", items: { type: "object", additionalProperties: !1, properties: { class: { "x-zh": "\u6848\u5377\u7C7B\u522B", $ref: "common.schema.json#/$defs/file-class", description: "\u5904\u7F5A\u3001\u8BB8\u53EF\u3001\u590D\u8BAE\u3001\u5E94\u8BC9\u3001\u8D54\u507F\u3001\u7FA4\u4F17\u53CD\u6620\u5F3A\u70C8\u7684\u91CD\u5927\u95EE\u9898 / class of case files", "x-public": !0 }, modes: { "x-zh": "\u8BC4\u67E5\u65B9\u5F0F", type: "array", items: { $ref: "common.schema.json#/$defs/review-mode" }, minItems: 1, description: "\u968F\u673A\u3001\u9636\u6BB5\u3001\u5E74\u5EA6 / when files are reviewed", "x-public": !0 }, sample: { "x-zh": "\u62BD\u53D6", type: "string", minLength: 1, description: "\u62BD\u53D6\u529E\u6CD5\u548C\u6570\u91CF / how many files are drawn and how", "x-public": !0 }, basic: { "x-zh": "\u57FA\u672C\u6807\u51C6", type: "array", items: { type: "object", additionalProperties: !1, properties: { content: { "x-zh": "\u8BC4\u67E5\u5185\u5BB9", type: "string", minLength: 1, description: "\u57FA\u672C\u6807\u51C6\uFF1A\u4E0D\u7B26\u5408\u5373\u4E3A\u4E0D\u5408\u683C\u6848\u5377\u7684\u8981\u6C42 / a requirement whose breach fails the file", "x-public": !0 }, criterion: { "x-zh": "\u8BC4\u5206\u6807\u51C6", type: "string", minLength: 1, description: "\u600E\u6837\u8BA4\u5B9A\u4E0D\u7B26\u5408 / what counts as a breach", "x-public": !0 } }, required: ["content"] }, minItems: 1, description: "\u4E00\u7968\u5426\u51B3\u7684\u57FA\u672C\u6807\u51C6 / requirements that fail a file", "x-public": !0 }, items: { "x-zh": "\u8BC4\u67E5\u9879\u76EE", type: "array", items: { type: "object", additionalProperties: !1, properties: { project: { "x-zh": "\u9879\u76EE", type: "string", minLength: 1, description: "\u8BC4\u67E5\u9879\u76EE\uFF0C\u5982\u201C\u7A0B\u5E8F\u5408\u6CD5\u201D / part of the sheet", "x-public": !0 }, content: { "x-zh": "\u8BC4\u67E5\u5185\u5BB9", type: "string", minLength: 1, description: "\u8BC4\u67E5\u5185\u5BB9 / what is looked at", "x-public": !0 }, marks: { "x-zh": "\u5206\u503C", type: "number", minimum: 0, description: "\u5206\u503C / marks", "x-public": !0 }, deductions: { "x-zh": "\u6263\u5206\u6807\u51C6", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, description: "\u6263\u5206\u6807\u51C6\uFF0C\u4E00\u6761\u4E00\u79CD\u60C5\u5F62 / what takes marks off", "x-public": !0 } }, required: ["project", "content", "marks"] }, minItems: 1, description: "\u8BC4\u67E5\u5185\u5BB9\u548C\u5206\u503C / items of the sheet", "x-public": !0 } }, required: ["class", "items"] }, minItems: 1, description: "\u6848\u5377\u8BC4\u67E5\u8868\uFF0C\u4E00\u7C7B\u6848\u5377\u4E00\u8868\uFF1B\u5206\u503C\u5408\u8BA1\u4E3A\u6EE1\u5206 / sheets for the review of case files, one per class", "x-public": !0 }, grades: { "x-zh": "\u7B49\u6B21", type: "array", items: { type: "object", additionalProperties: !1, properties: { name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u7B49\u6B21 / grade", "x-public": !0 }, min: { "x-zh": "\u4E0B\u9650", type: "number", minimum: 0, description: "\u6700\u4F4E\u5206\uFF08\u542B\uFF09 / least marks, inclusive", "x-public": !0 } }, required: ["name", "min"] }, description: "\u7B49\u6B21 / grades", "x-public": !0 }, use: { "x-zh": "\u7ED3\u679C\u8FD0\u7528", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, description: "\u8003\u6838\u7ED3\u679C\u7528\u4E8E\u4F55\u5904 / what the results are used for", "x-public": !0 }, group: { "x-zh": "\u9886\u5BFC\u5C0F\u7EC4", type: "object", additionalProperties: !1, properties: { head: { "x-zh": "\u7EC4\u957F", type: "string", minLength: 1, description: "\u7EC4\u957F\uFF0C\u5199\u804C\u52A1 / head of the group, by office", "x-public": !0 }, office: { "x-zh": "\u529E\u516C\u5BA4", type: "string", minLength: 1, description: "\u529E\u516C\u5BA4\u8BBE\u5728\u54EA\u4E2A\u673A\u6784 / where its office is", "x-public": !0 } }, required: ["head"], description: "\u8003\u6838\u8BC4\u8BAE\u9886\u5BFC\u5C0F\u7EC4 / leading group", "x-public": !0 }, "key-rounds": { "x-zh": "\u91CD\u70B9\u8003\u6838\u6B21\u6570", type: "integer", minimum: 0, description: "\u6BCF\u5E74\u91CD\u70B9\u8003\u6838\u51E0\u6B21 / key assessments a year", "x-public": !0 }, "report-day": { "x-zh": "\u6708\u62A5\u65E5", type: "integer", minimum: 1, maximum: 31, description: "\u6BCF\u6708\u51E0\u65E5\u524D\u62A5\u9001\u4E0A\u6708\u8003\u6838\u7ED3\u679C / day of the month by which results are reported", "x-public": !0 }, confirmed: { "x-zh": "\u672C\u4EBA\u786E\u8BA4", type: "boolean", description: "\u8003\u6838\u53D1\u73B0\u7684\u8FC7\u9519\u662F\u5426\u7ECF\u88AB\u8003\u6838\u4EBA\u786E\u8BA4 / whether faults are confirmed by the assessed", "x-public": !0 }, bases: { "x-zh": "\u4F9D\u636E", type: "array", items: { $ref: "common.schema.json#/$defs/citation" }, description: "\u65B9\u6848\u4F9D\u636E / bases", "x-public": !0 }, indicators: { "x-zh": "\u6307\u6807", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u65B9\u6848\u5185\u552F\u4E00 / unique within the scheme", "x-public": !0 }, category: { "x-zh": "\u7C7B\u522B", type: "string", minLength: 1, description: "\u8003\u6838\u7C7B\u522B / category", "x-public": !0 }, scope: { "x-zh": "\u8303\u56F4", $ref: "common.schema.json#/$defs/indicator-scope", description: "\u901A\u7528\u6216\u4E13\u7528 / general or special", "x-public": !0 }, source: { "x-zh": "\u6765\u6E90", $ref: "common.schema.json#/$defs/indicator-source", description: "\u5185\u90E8\u6216\u5916\u90E8 / internal or external", "x-public": !0 }, content: { "x-zh": "\u8003\u6838\u5185\u5BB9", type: "string", minLength: 1, description: "\u8003\u6838\u5185\u5BB9 / content", "x-public": !0 }, path: { "x-zh": "\u8003\u6838\u8DEF\u5F84", type: "string", minLength: 1, description: "\u8003\u6838\u8DEF\u5F84 / where to look", "x-public": !0 }, posts: { "x-zh": "\u6D89\u53CA\u5C97\u4F4D", type: "array", items: { $ref: "common.schema.json#/$defs/id" }, description: "\u6D89\u53CA\u5C97\u4F4D / posts concerned", "x-public": !0 }, weight: { "x-zh": "\u5206\u503C", type: "number", minimum: 0, description: "\u5206\u503C / marks", "x-public": !0 }, criteria: { "x-zh": "\u8BC4\u5206\u6807\u51C6", type: "array", items: { type: "object", additionalProperties: !1, properties: { when: { "x-zh": "\u60C5\u5F62", type: "string", minLength: 1, description: "\u60C5\u5F62 / situation", "x-public": !0 }, deduct: { "x-zh": "\u6263\u5206", type: "number", minimum: 0, description: "\u6263\u5206 / marks off", "x-public": !0 } }, required: ["when", "deduct"] }, description: "\u8BC4\u5206\u6807\u51C6 / criteria", "x-public": !0 }, "max-deduct": { "x-zh": "\u6700\u591A\u6263\u5206", type: "number", minimum: 0, description: "\u6700\u591A\u6263\u5206 / most marks off", "x-public": !0 }, bonus: { "x-zh": "\u52A0\u5206\u9879", type: "boolean", description: "\u662F\u5426\u4E3A\u52A0\u5206\u9879 / bonus", "x-public": !0 }, "applies-when": { "x-zh": "\u9002\u7528\u6761\u4EF6", type: "object", additionalProperties: !1, properties: { kind: { "x-zh": "\u7C7B\u522B", type: "array", items: { $ref: "common.schema.json#/$defs/power-kind" }, description: "\u5BF9\u8C61\u884C\u4F7F\u8FD9\u4E9B\u7C7B\u522B\u7684\u804C\u6743\u65F6\u9002\u7528 / when the target exercises such kinds", "x-public": !0 }, unit: { "x-zh": "\u673A\u6784", type: "array", items: { $ref: "common.schema.json#/$defs/id" }, description: "\u4EC5\u5BF9\u8FD9\u4E9B\u673A\u6784\u9002\u7528 / only for these units", "x-public": !0 } }, minProperties: 1, description: "\u6307\u6807\u9002\u7528\u6761\u4EF6\uFF1B\u7701\u7565\u65F6\u5BF9\u5168\u90E8\u5BF9\u8C61\u9002\u7528 / when it applies; default always", "x-public": !0 } }, required: ["id", "content", "weight"] }, minItems: 1, description: "\u6307\u6807 / indicators", "x-public": !0 }, targets: { "x-zh": "\u5177\u4F53\u5BF9\u8C61", type: "array", items: { $ref: "common.schema.json#/$defs/id" }, description: "\u5177\u4F53\u8003\u6838\u5BF9\u8C61\uFF1B\u7701\u7565\u65F6\u4E3A\u672C\u673A\u5173\u5168\u90E8\u540C\u7C7B\u5BF9\u8C61 / targets; default all of the kind in the organ", "x-public": !0 } }, required: ["id", "title", "year", "full-marks", "target", "indicators"] } };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2199 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2199 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1949 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1949 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema40 = { type: "string", title: "\u8003\u6838\u5BF9\u8C61 / target of evaluation", enum: ["organ", "unit", "person"], "x-zh-values": { organ: "\u6267\u6CD5\u4E3B\u4F53", unit: "\u6267\u6CD5\u673A\u6784", person: "\u6267\u6CD5\u4EBA\u5458" } };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "organ" || data === "unit" || data === "person")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema41 = { type: "string", title: "\u6848\u5377\u7C7B\u522B / class of case files", enum: ["penalty", "license", "reconsideration", "litigation", "compensation", "grievance"], "x-zh-values": { penalty: "\u884C\u653F\u5904\u7F5A\u6848\u5377", license: "\u884C\u653F\u8BB8\u53EF\u6848\u5377", reconsideration: "\u884C\u653F\u590D\u8BAE\u6848\u5377", litigation: "\u884C\u653F\u5E94\u8BC9\u6848\u5377", compensation: "\u884C\u653F\u8D54\u507F\u6848\u5377", grievance: "\u7FA4\u4F17\u53CD\u6620\u5F3A\u70C8\u7684\u91CD\u5927\u95EE\u9898\u6848\u5377" } };
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate105.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "penalty" || data === "license" || data === "reconsideration" || data === "litigation" || data === "compensation" || data === "grievance")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema41.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate105.errors = vErrors, errors === 0;
}
validate105.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema42 = { type: "string", title: "\u8BC4\u67E5\u65B9\u5F0F / when files are reviewed", enum: ["random", "periodic", "yearly"], "x-zh-values": { random: "\u968F\u673A\u8BC4\u67E5", periodic: "\u9636\u6BB5\u8BC4\u67E5", yearly: "\u5E74\u5EA6\u8BC4\u67E5" } };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "random" || data === "periodic" || data === "yearly")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema42.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) < 2) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate109.errors = vErrors, errors === 0;
}
validate109.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema44 = { type: "string", title: "\u6307\u6807\u8303\u56F4 / scope of the indicator", enum: ["general", "special"], "x-zh-values": { general: "\u901A\u7528", special: "\u4E13\u7528" } };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "general" || data === "special")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema44.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate112.errors = vErrors, errors === 0;
}
validate112.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema45 = { type: "string", title: "\u8BC4\u8BAE\u6765\u6E90 / source of the mark", enum: ["internal", "external"], "x-zh-values": { internal: "\u5185\u90E8", external: "\u5916\u90E8" } };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "internal" || data === "external")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema45.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema46 = { type: "string", title: "\u804C\u6743\u7C7B\u522B / kind of power", enum: ["license", "penalty", "compulsory-measure", "compulsory-execution", "levy", "requisition", "payment", "adjudication", "confirmation", "inspection", "reward", "other", "undetermined"], "x-zh-values": { license: "\u884C\u653F\u8BB8\u53EF", penalty: "\u884C\u653F\u5904\u7F5A", "compulsory-measure": "\u884C\u653F\u5F3A\u5236\u63AA\u65BD", "compulsory-execution": "\u884C\u653F\u5F3A\u5236\u6267\u884C", levy: "\u884C\u653F\u5F81\u6536", requisition: "\u884C\u653F\u5F81\u7528", payment: "\u884C\u653F\u7ED9\u4ED8", adjudication: "\u884C\u653F\u88C1\u51B3", confirmation: "\u884C\u653F\u786E\u8BA4", inspection: "\u884C\u653F\u68C0\u67E5", reward: "\u884C\u653F\u5956\u52B1", other: "\u5176\u4ED6", undetermined: "\u5F85\u5B9A" } };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "license" || data === "penalty" || data === "compulsory-measure" || data === "compulsory-execution" || data === "levy" || data === "requisition" || data === "payment" || data === "adjudication" || data === "confirmation" || data === "inspection" || data === "reward" || data === "other" || data === "undetermined")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema46.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate117.errors = vErrors, errors === 0;
}
validate117.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.title === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "title" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.year === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "year" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0["full-marks"] === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "full-marks" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.target === void 0) {
          let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "target" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.indicators === void 0) {
          let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "indicators" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        for (let key0 in data0)
          if (!func6.call(schema37.items.properties, key0)) {
            let err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data0.id !== void 0 && (validate99(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data0.title !== void 0) {
          let data2 = data0.title;
          if (typeof data2 == "string") {
            if (func1(data2) < 1) {
              let err7 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.year !== void 0 && (validate101(data0.year, { instancePath: instancePath + "/" + i0 + "/year", parentData: data0, parentDataProperty: "year", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length)), data0["full-marks"] !== void 0) {
          let data4 = data0["full-marks"];
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              let err9 = { instancePath: instancePath + "/" + i0 + "/full-marks", schemaPath: "#/items/properties/full-marks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/" + i0 + "/full-marks", schemaPath: "#/items/properties/full-marks/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.target !== void 0 && (validate103(data0.target, { instancePath: instancePath + "/" + i0 + "/target", parentData: data0, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length)), data0.evaluator !== void 0) {
          let data6 = data0.evaluator;
          if (typeof data6 == "string") {
            if (func1(data6) < 1) {
              let err11 = { instancePath: instancePath + "/" + i0 + "/evaluator", schemaPath: "#/items/properties/evaluator/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/" + i0 + "/evaluator", schemaPath: "#/items/properties/evaluator/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.methods !== void 0) {
          let data7 = data0.methods;
          if (Array.isArray(data7)) {
            let len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1];
              if (typeof data8 == "string") {
                if (func1(data8) < 1) {
                  let err13 = { instancePath: instancePath + "/" + i0 + "/methods/" + i1, schemaPath: "#/items/properties/methods/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              } else {
                let err14 = { instancePath: instancePath + "/" + i0 + "/methods/" + i1, schemaPath: "#/items/properties/methods/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
          } else {
            let err15 = { instancePath: instancePath + "/" + i0 + "/methods", schemaPath: "#/items/properties/methods/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data0.external !== void 0) {
          let data9 = data0.external;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.weight === void 0) {
              let err16 = { instancePath: instancePath + "/" + i0 + "/external", schemaPath: "#/items/properties/external/required", keyword: "required", params: { missingProperty: "weight" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data9.channels === void 0) {
              let err17 = { instancePath: instancePath + "/" + i0 + "/external", schemaPath: "#/items/properties/external/required", keyword: "required", params: { missingProperty: "channels" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            for (let key1 in data9)
              if (!(key1 === "weight" || key1 === "channels")) {
                let err18 = { instancePath: instancePath + "/" + i0 + "/external", schemaPath: "#/items/properties/external/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            if (data9.weight !== void 0) {
              let data10 = data9.weight;
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 < 0 || isNaN(data10)) {
                  let err19 = { instancePath: instancePath + "/" + i0 + "/external/weight", schemaPath: "#/items/properties/external/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
              } else {
                let err20 = { instancePath: instancePath + "/" + i0 + "/external/weight", schemaPath: "#/items/properties/external/properties/weight/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
            if (data9.channels !== void 0) {
              let data11 = data9.channels;
              if (Array.isArray(data11)) {
                if (data11.length < 1) {
                  let err21 = { instancePath: instancePath + "/" + i0 + "/external/channels", schemaPath: "#/items/properties/external/properties/channels/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
                let len2 = data11.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data12 = data11[i2];
                  if (typeof data12 == "string") {
                    if (func1(data12) < 1) {
                      let err22 = { instancePath: instancePath + "/" + i0 + "/external/channels/" + i2, schemaPath: "#/items/properties/external/properties/channels/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                    }
                  } else {
                    let err23 = { instancePath: instancePath + "/" + i0 + "/external/channels/" + i2, schemaPath: "#/items/properties/external/properties/channels/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  }
                }
              } else {
                let err24 = { instancePath: instancePath + "/" + i0 + "/external/channels", schemaPath: "#/items/properties/external/properties/channels/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
          } else {
            let err25 = { instancePath: instancePath + "/" + i0 + "/external", schemaPath: "#/items/properties/external/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data0.veto !== void 0) {
          let data13 = data0.veto;
          if (Array.isArray(data13)) {
            let len3 = data13.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data14 = data13[i3];
              if (typeof data14 == "string") {
                if (func1(data14) < 1) {
                  let err26 = { instancePath: instancePath + "/" + i0 + "/veto/" + i3, schemaPath: "#/items/properties/veto/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
              } else {
                let err27 = { instancePath: instancePath + "/" + i0 + "/veto/" + i3, schemaPath: "#/items/properties/veto/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
          } else {
            let err28 = { instancePath: instancePath + "/" + i0 + "/veto", schemaPath: "#/items/properties/veto/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data0["file-review"] !== void 0) {
          let data15 = data0["file-review"];
          if (Array.isArray(data15)) {
            if (data15.length < 1) {
              let err29 = { instancePath: instancePath + "/" + i0 + "/file-review", schemaPath: "#/items/properties/file-review/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            let len4 = data15.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data16 = data15[i4];
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                if (data16.class === void 0) {
                  let err30 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4, schemaPath: "#/items/properties/file-review/items/required", keyword: "required", params: { missingProperty: "class" } };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                if (data16.items === void 0) {
                  let err31 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4, schemaPath: "#/items/properties/file-review/items/required", keyword: "required", params: { missingProperty: "items" } };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
                for (let key2 in data16)
                  if (!(key2 === "class" || key2 === "modes" || key2 === "sample" || key2 === "basic" || key2 === "items")) {
                    let err32 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4, schemaPath: "#/items/properties/file-review/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                  }
                if (data16.class !== void 0 && (validate105(data16.class, { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/class", parentData: data16, parentDataProperty: "class", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length)), data16.modes !== void 0) {
                  let data18 = data16.modes;
                  if (Array.isArray(data18)) {
                    if (data18.length < 1) {
                      let err33 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/modes", schemaPath: "#/items/properties/file-review/items/properties/modes/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                    let len5 = data18.length;
                    for (let i5 = 0; i5 < len5; i5++)
                      validate107(data18[i5], { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/modes/" + i5, parentData: data18, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
                  } else {
                    let err34 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/modes", schemaPath: "#/items/properties/file-review/items/properties/modes/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                  }
                }
                if (data16.sample !== void 0) {
                  let data20 = data16.sample;
                  if (typeof data20 == "string") {
                    if (func1(data20) < 1) {
                      let err35 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/sample", schemaPath: "#/items/properties/file-review/items/properties/sample/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                  } else {
                    let err36 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/sample", schemaPath: "#/items/properties/file-review/items/properties/sample/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                  }
                }
                if (data16.basic !== void 0) {
                  let data21 = data16.basic;
                  if (Array.isArray(data21)) {
                    if (data21.length < 1) {
                      let err37 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/basic", schemaPath: "#/items/properties/file-review/items/properties/basic/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                    }
                    let len6 = data21.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      let data22 = data21[i6];
                      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                        if (data22.content === void 0) {
                          let err38 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/basic/" + i6, schemaPath: "#/items/properties/file-review/items/properties/basic/items/required", keyword: "required", params: { missingProperty: "content" } };
                          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                        }
                        for (let key3 in data22)
                          if (!(key3 === "content" || key3 === "criterion")) {
                            let err39 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/basic/" + i6, schemaPath: "#/items/properties/file-review/items/properties/basic/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                          }
                        if (data22.content !== void 0) {
                          let data23 = data22.content;
                          if (typeof data23 == "string") {
                            if (func1(data23) < 1) {
                              let err40 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/basic/" + i6 + "/content", schemaPath: "#/items/properties/file-review/items/properties/basic/items/properties/content/minLength", keyword: "minLength", params: { limit: 1 } };
                              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                            }
                          } else {
                            let err41 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/basic/" + i6 + "/content", schemaPath: "#/items/properties/file-review/items/properties/basic/items/properties/content/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                          }
                        }
                        if (data22.criterion !== void 0) {
                          let data24 = data22.criterion;
                          if (typeof data24 == "string") {
                            if (func1(data24) < 1) {
                              let err42 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/basic/" + i6 + "/criterion", schemaPath: "#/items/properties/file-review/items/properties/basic/items/properties/criterion/minLength", keyword: "minLength", params: { limit: 1 } };
                              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                            }
                          } else {
                            let err43 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/basic/" + i6 + "/criterion", schemaPath: "#/items/properties/file-review/items/properties/basic/items/properties/criterion/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                          }
                        }
                      } else {
                        let err44 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/basic/" + i6, schemaPath: "#/items/properties/file-review/items/properties/basic/items/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                      }
                    }
                  } else {
                    let err45 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/basic", schemaPath: "#/items/properties/file-review/items/properties/basic/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                  }
                }
                if (data16.items !== void 0) {
                  let data25 = data16.items;
                  if (Array.isArray(data25)) {
                    if (data25.length < 1) {
                      let err46 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/items", schemaPath: "#/items/properties/file-review/items/properties/items/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                    }
                    let len7 = data25.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      let data26 = data25[i7];
                      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                        if (data26.project === void 0) {
                          let err47 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/items/" + i7, schemaPath: "#/items/properties/file-review/items/properties/items/items/required", keyword: "required", params: { missingProperty: "project" } };
                          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                        }
                        if (data26.content === void 0) {
                          let err48 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/items/" + i7, schemaPath: "#/items/properties/file-review/items/properties/items/items/required", keyword: "required", params: { missingProperty: "content" } };
                          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                        }
                        if (data26.marks === void 0) {
                          let err49 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/items/" + i7, schemaPath: "#/items/properties/file-review/items/properties/items/items/required", keyword: "required", params: { missingProperty: "marks" } };
                          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                        }
                        for (let key4 in data26)
                          if (!(key4 === "project" || key4 === "content" || key4 === "marks" || key4 === "deductions")) {
                            let err50 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/items/" + i7, schemaPath: "#/items/properties/file-review/items/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                          }
                        if (data26.project !== void 0) {
                          let data27 = data26.project;
                          if (typeof data27 == "string") {
                            if (func1(data27) < 1) {
                              let err51 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/items/" + i7 + "/project", schemaPath: "#/items/properties/file-review/items/properties/items/items/properties/project/minLength", keyword: "minLength", params: { limit: 1 } };
                              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                            }
                          } else {
                            let err52 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/items/" + i7 + "/project", schemaPath: "#/items/properties/file-review/items/properties/items/items/properties/project/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                          }
                        }
                        if (data26.content !== void 0) {
                          let data28 = data26.content;
                          if (typeof data28 == "string") {
                            if (func1(data28) < 1) {
                              let err53 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/items/" + i7 + "/content", schemaPath: "#/items/properties/file-review/items/properties/items/items/properties/content/minLength", keyword: "minLength", params: { limit: 1 } };
                              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                            }
                          } else {
                            let err54 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/items/" + i7 + "/content", schemaPath: "#/items/properties/file-review/items/properties/items/items/properties/content/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                          }
                        }
                        if (data26.marks !== void 0) {
                          let data29 = data26.marks;
                          if (typeof data29 == "number" && isFinite(data29)) {
                            if (data29 < 0 || isNaN(data29)) {
                              let err55 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/items/" + i7 + "/marks", schemaPath: "#/items/properties/file-review/items/properties/items/items/properties/marks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                            }
                          } else {
                            let err56 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/items/" + i7 + "/marks", schemaPath: "#/items/properties/file-review/items/properties/items/items/properties/marks/type", keyword: "type", params: { type: "number" } };
                            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                          }
                        }
                        if (data26.deductions !== void 0) {
                          let data30 = data26.deductions;
                          if (Array.isArray(data30)) {
                            if (data30.length < 1) {
                              let err57 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/items/" + i7 + "/deductions", schemaPath: "#/items/properties/file-review/items/properties/items/items/properties/deductions/minItems", keyword: "minItems", params: { limit: 1 } };
                              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                            }
                            let len8 = data30.length;
                            for (let i8 = 0; i8 < len8; i8++) {
                              let data31 = data30[i8];
                              if (typeof data31 == "string") {
                                if (func1(data31) < 1) {
                                  let err58 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/items/" + i7 + "/deductions/" + i8, schemaPath: "#/items/properties/file-review/items/properties/items/items/properties/deductions/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                                }
                              } else {
                                let err59 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/items/" + i7 + "/deductions/" + i8, schemaPath: "#/items/properties/file-review/items/properties/items/items/properties/deductions/items/type", keyword: "type", params: { type: "string" } };
                                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                              }
                            }
                          } else {
                            let err60 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/items/" + i7 + "/deductions", schemaPath: "#/items/properties/file-review/items/properties/items/items/properties/deductions/type", keyword: "type", params: { type: "array" } };
                            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                          }
                        }
                      } else {
                        let err61 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/items/" + i7, schemaPath: "#/items/properties/file-review/items/properties/items/items/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                      }
                    }
                  } else {
                    let err62 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4 + "/items", schemaPath: "#/items/properties/file-review/items/properties/items/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                  }
                }
              } else {
                let err63 = { instancePath: instancePath + "/" + i0 + "/file-review/" + i4, schemaPath: "#/items/properties/file-review/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            }
          } else {
            let err64 = { instancePath: instancePath + "/" + i0 + "/file-review", schemaPath: "#/items/properties/file-review/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        }
        if (data0.grades !== void 0) {
          let data32 = data0.grades;
          if (Array.isArray(data32)) {
            let len9 = data32.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data33 = data32[i9];
              if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                if (data33.name === void 0) {
                  let err65 = { instancePath: instancePath + "/" + i0 + "/grades/" + i9, schemaPath: "#/items/properties/grades/items/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                }
                if (data33.min === void 0) {
                  let err66 = { instancePath: instancePath + "/" + i0 + "/grades/" + i9, schemaPath: "#/items/properties/grades/items/required", keyword: "required", params: { missingProperty: "min" } };
                  vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                }
                for (let key5 in data33)
                  if (!(key5 === "name" || key5 === "min")) {
                    let err67 = { instancePath: instancePath + "/" + i0 + "/grades/" + i9, schemaPath: "#/items/properties/grades/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                  }
                if (data33.name !== void 0) {
                  let data34 = data33.name;
                  if (typeof data34 == "string") {
                    if (func1(data34) < 1) {
                      let err68 = { instancePath: instancePath + "/" + i0 + "/grades/" + i9 + "/name", schemaPath: "#/items/properties/grades/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                    }
                  } else {
                    let err69 = { instancePath: instancePath + "/" + i0 + "/grades/" + i9 + "/name", schemaPath: "#/items/properties/grades/items/properties/name/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                  }
                }
                if (data33.min !== void 0) {
                  let data35 = data33.min;
                  if (typeof data35 == "number" && isFinite(data35)) {
                    if (data35 < 0 || isNaN(data35)) {
                      let err70 = { instancePath: instancePath + "/" + i0 + "/grades/" + i9 + "/min", schemaPath: "#/items/properties/grades/items/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                    }
                  } else {
                    let err71 = { instancePath: instancePath + "/" + i0 + "/grades/" + i9 + "/min", schemaPath: "#/items/properties/grades/items/properties/min/type", keyword: "type", params: { type: "number" } };
                    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                  }
                }
              } else {
                let err72 = { instancePath: instancePath + "/" + i0 + "/grades/" + i9, schemaPath: "#/items/properties/grades/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
            }
          } else {
            let err73 = { instancePath: instancePath + "/" + i0 + "/grades", schemaPath: "#/items/properties/grades/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        }
        if (data0.use !== void 0) {
          let data36 = data0.use;
          if (Array.isArray(data36)) {
            if (data36.length < 1) {
              let err74 = { instancePath: instancePath + "/" + i0 + "/use", schemaPath: "#/items/properties/use/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
            let len10 = data36.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data37 = data36[i10];
              if (typeof data37 == "string") {
                if (func1(data37) < 1) {
                  let err75 = { instancePath: instancePath + "/" + i0 + "/use/" + i10, schemaPath: "#/items/properties/use/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                }
              } else {
                let err76 = { instancePath: instancePath + "/" + i0 + "/use/" + i10, schemaPath: "#/items/properties/use/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
              }
            }
          } else {
            let err77 = { instancePath: instancePath + "/" + i0 + "/use", schemaPath: "#/items/properties/use/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
        }
        if (data0.group !== void 0) {
          let data38 = data0.group;
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            if (data38.head === void 0) {
              let err78 = { instancePath: instancePath + "/" + i0 + "/group", schemaPath: "#/items/properties/group/required", keyword: "required", params: { missingProperty: "head" } };
              vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
            }
            for (let key6 in data38)
              if (!(key6 === "head" || key6 === "office")) {
                let err79 = { instancePath: instancePath + "/" + i0 + "/group", schemaPath: "#/items/properties/group/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
              }
            if (data38.head !== void 0) {
              let data39 = data38.head;
              if (typeof data39 == "string") {
                if (func1(data39) < 1) {
                  let err80 = { instancePath: instancePath + "/" + i0 + "/group/head", schemaPath: "#/items/properties/group/properties/head/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                }
              } else {
                let err81 = { instancePath: instancePath + "/" + i0 + "/group/head", schemaPath: "#/items/properties/group/properties/head/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
            }
            if (data38.office !== void 0) {
              let data40 = data38.office;
              if (typeof data40 == "string") {
                if (func1(data40) < 1) {
                  let err82 = { instancePath: instancePath + "/" + i0 + "/group/office", schemaPath: "#/items/properties/group/properties/office/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                }
              } else {
                let err83 = { instancePath: instancePath + "/" + i0 + "/group/office", schemaPath: "#/items/properties/group/properties/office/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
              }
            }
          } else {
            let err84 = { instancePath: instancePath + "/" + i0 + "/group", schemaPath: "#/items/properties/group/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
        }
        if (data0["key-rounds"] !== void 0) {
          let data41 = data0["key-rounds"];
          if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
            let err85 = { instancePath: instancePath + "/" + i0 + "/key-rounds", schemaPath: "#/items/properties/key-rounds/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
          if (typeof data41 == "number" && isFinite(data41) && (data41 < 0 || isNaN(data41))) {
            let err86 = { instancePath: instancePath + "/" + i0 + "/key-rounds", schemaPath: "#/items/properties/key-rounds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
        }
        if (data0["report-day"] !== void 0) {
          let data42 = data0["report-day"];
          if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
            let err87 = { instancePath: instancePath + "/" + i0 + "/report-day", schemaPath: "#/items/properties/report-day/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
          }
          if (typeof data42 == "number" && isFinite(data42)) {
            if (data42 > 31 || isNaN(data42)) {
              let err88 = { instancePath: instancePath + "/" + i0 + "/report-day", schemaPath: "#/items/properties/report-day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 } };
              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
            }
            if (data42 < 1 || isNaN(data42)) {
              let err89 = { instancePath: instancePath + "/" + i0 + "/report-day", schemaPath: "#/items/properties/report-day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
            }
          }
        }
        if (data0.confirmed !== void 0 && typeof data0.confirmed != "boolean") {
          let err90 = { instancePath: instancePath + "/" + i0 + "/confirmed", schemaPath: "#/items/properties/confirmed/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
        }
        if (data0.bases !== void 0) {
          let data44 = data0.bases;
          if (Array.isArray(data44)) {
            let len11 = data44.length;
            for (let i11 = 0; i11 < len11; i11++)
              validate109(data44[i11], { instancePath: instancePath + "/" + i0 + "/bases/" + i11, parentData: data44, parentDataProperty: i11, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length);
          } else {
            let err91 = { instancePath: instancePath + "/" + i0 + "/bases", schemaPath: "#/items/properties/bases/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
          }
        }
        if (data0.indicators !== void 0) {
          let data46 = data0.indicators;
          if (Array.isArray(data46)) {
            if (data46.length < 1) {
              let err92 = { instancePath: instancePath + "/" + i0 + "/indicators", schemaPath: "#/items/properties/indicators/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
            }
            let len12 = data46.length;
            for (let i12 = 0; i12 < len12; i12++) {
              let data47 = data46[i12];
              if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                if (data47.id === void 0) {
                  let err93 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12, schemaPath: "#/items/properties/indicators/items/required", keyword: "required", params: { missingProperty: "id" } };
                  vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                }
                if (data47.content === void 0) {
                  let err94 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12, schemaPath: "#/items/properties/indicators/items/required", keyword: "required", params: { missingProperty: "content" } };
                  vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                }
                if (data47.weight === void 0) {
                  let err95 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12, schemaPath: "#/items/properties/indicators/items/required", keyword: "required", params: { missingProperty: "weight" } };
                  vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                }
                for (let key7 in data47)
                  if (!func6.call(schema37.items.properties.indicators.items.properties, key7)) {
                    let err96 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12, schemaPath: "#/items/properties/indicators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                    vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                  }
                if (data47.id !== void 0 && (validate99(data47.id, { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/id", parentData: data47, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length)), data47.category !== void 0) {
                  let data49 = data47.category;
                  if (typeof data49 == "string") {
                    if (func1(data49) < 1) {
                      let err97 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/category", schemaPath: "#/items/properties/indicators/items/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                    }
                  } else {
                    let err98 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/category", schemaPath: "#/items/properties/indicators/items/properties/category/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                  }
                }
                if (data47.scope !== void 0 && (validate112(data47.scope, { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/scope", parentData: data47, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data47.source !== void 0 && (validate114(data47.source, { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/source", parentData: data47, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length)), data47.content !== void 0) {
                  let data52 = data47.content;
                  if (typeof data52 == "string") {
                    if (func1(data52) < 1) {
                      let err99 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/content", schemaPath: "#/items/properties/indicators/items/properties/content/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                    }
                  } else {
                    let err100 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/content", schemaPath: "#/items/properties/indicators/items/properties/content/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                  }
                }
                if (data47.path !== void 0) {
                  let data53 = data47.path;
                  if (typeof data53 == "string") {
                    if (func1(data53) < 1) {
                      let err101 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/path", schemaPath: "#/items/properties/indicators/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                    }
                  } else {
                    let err102 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/path", schemaPath: "#/items/properties/indicators/items/properties/path/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                  }
                }
                if (data47.posts !== void 0) {
                  let data54 = data47.posts;
                  if (Array.isArray(data54)) {
                    let len13 = data54.length;
                    for (let i13 = 0; i13 < len13; i13++)
                      validate99(data54[i13], { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/posts/" + i13, parentData: data54, parentDataProperty: i13, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
                  } else {
                    let err103 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/posts", schemaPath: "#/items/properties/indicators/items/properties/posts/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                  }
                }
                if (data47.weight !== void 0) {
                  let data56 = data47.weight;
                  if (typeof data56 == "number" && isFinite(data56)) {
                    if (data56 < 0 || isNaN(data56)) {
                      let err104 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/weight", schemaPath: "#/items/properties/indicators/items/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                    }
                  } else {
                    let err105 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/weight", schemaPath: "#/items/properties/indicators/items/properties/weight/type", keyword: "type", params: { type: "number" } };
                    vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                  }
                }
                if (data47.criteria !== void 0) {
                  let data57 = data47.criteria;
                  if (Array.isArray(data57)) {
                    let len14 = data57.length;
                    for (let i14 = 0; i14 < len14; i14++) {
                      let data58 = data57[i14];
                      if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                        if (data58.when === void 0) {
                          let err106 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/criteria/" + i14, schemaPath: "#/items/properties/indicators/items/properties/criteria/items/required", keyword: "required", params: { missingProperty: "when" } };
                          vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                        }
                        if (data58.deduct === void 0) {
                          let err107 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/criteria/" + i14, schemaPath: "#/items/properties/indicators/items/properties/criteria/items/required", keyword: "required", params: { missingProperty: "deduct" } };
                          vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                        }
                        for (let key8 in data58)
                          if (!(key8 === "when" || key8 === "deduct")) {
                            let err108 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/criteria/" + i14, schemaPath: "#/items/properties/indicators/items/properties/criteria/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                            vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                          }
                        if (data58.when !== void 0) {
                          let data59 = data58.when;
                          if (typeof data59 == "string") {
                            if (func1(data59) < 1) {
                              let err109 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/criteria/" + i14 + "/when", schemaPath: "#/items/properties/indicators/items/properties/criteria/items/properties/when/minLength", keyword: "minLength", params: { limit: 1 } };
                              vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                            }
                          } else {
                            let err110 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/criteria/" + i14 + "/when", schemaPath: "#/items/properties/indicators/items/properties/criteria/items/properties/when/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                          }
                        }
                        if (data58.deduct !== void 0) {
                          let data60 = data58.deduct;
                          if (typeof data60 == "number" && isFinite(data60)) {
                            if (data60 < 0 || isNaN(data60)) {
                              let err111 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/criteria/" + i14 + "/deduct", schemaPath: "#/items/properties/indicators/items/properties/criteria/items/properties/deduct/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                              vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                            }
                          } else {
                            let err112 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/criteria/" + i14 + "/deduct", schemaPath: "#/items/properties/indicators/items/properties/criteria/items/properties/deduct/type", keyword: "type", params: { type: "number" } };
                            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                          }
                        }
                      } else {
                        let err113 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/criteria/" + i14, schemaPath: "#/items/properties/indicators/items/properties/criteria/items/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                      }
                    }
                  } else {
                    let err114 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/criteria", schemaPath: "#/items/properties/indicators/items/properties/criteria/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                  }
                }
                if (data47["max-deduct"] !== void 0) {
                  let data61 = data47["max-deduct"];
                  if (typeof data61 == "number" && isFinite(data61)) {
                    if (data61 < 0 || isNaN(data61)) {
                      let err115 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/max-deduct", schemaPath: "#/items/properties/indicators/items/properties/max-deduct/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                    }
                  } else {
                    let err116 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/max-deduct", schemaPath: "#/items/properties/indicators/items/properties/max-deduct/type", keyword: "type", params: { type: "number" } };
                    vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                  }
                }
                if (data47.bonus !== void 0 && typeof data47.bonus != "boolean") {
                  let err117 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/bonus", schemaPath: "#/items/properties/indicators/items/properties/bonus/type", keyword: "type", params: { type: "boolean" } };
                  vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                }
                if (data47["applies-when"] !== void 0) {
                  let data63 = data47["applies-when"];
                  if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                    if (Object.keys(data63).length < 1) {
                      let err118 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/applies-when", schemaPath: "#/items/properties/indicators/items/properties/applies-when/minProperties", keyword: "minProperties", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                    }
                    for (let key9 in data63)
                      if (!(key9 === "kind" || key9 === "unit")) {
                        let err119 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/applies-when", schemaPath: "#/items/properties/indicators/items/properties/applies-when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                        vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                      }
                    if (data63.kind !== void 0) {
                      let data64 = data63.kind;
                      if (Array.isArray(data64)) {
                        let len15 = data64.length;
                        for (let i15 = 0; i15 < len15; i15++)
                          validate117(data64[i15], { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/applies-when/kind/" + i15, parentData: data64, parentDataProperty: i15, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length);
                      } else {
                        let err120 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/applies-when/kind", schemaPath: "#/items/properties/indicators/items/properties/applies-when/properties/kind/type", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                      }
                    }
                    if (data63.unit !== void 0) {
                      let data66 = data63.unit;
                      if (Array.isArray(data66)) {
                        let len16 = data66.length;
                        for (let i16 = 0; i16 < len16; i16++)
                          validate99(data66[i16], { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/applies-when/unit/" + i16, parentData: data66, parentDataProperty: i16, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
                      } else {
                        let err121 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/applies-when/unit", schemaPath: "#/items/properties/indicators/items/properties/applies-when/properties/unit/type", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                      }
                    }
                  } else {
                    let err122 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12 + "/applies-when", schemaPath: "#/items/properties/indicators/items/properties/applies-when/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                  }
                }
              } else {
                let err123 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i12, schemaPath: "#/items/properties/indicators/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
              }
            }
          } else {
            let err124 = { instancePath: instancePath + "/" + i0 + "/indicators", schemaPath: "#/items/properties/indicators/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
          }
        }
        if (data0.targets !== void 0) {
          let data68 = data0.targets;
          if (Array.isArray(data68)) {
            let len17 = data68.length;
            for (let i17 = 0; i17 < len17; i17++)
              validate99(data68[i17], { instancePath: instancePath + "/" + i0 + "/targets/" + i17, parentData: data68, parentDataProperty: i17, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
          } else {
            let err125 = { instancePath: instancePath + "/" + i0 + "/targets", schemaPath: "#/items/properties/targets/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
          }
        }
      } else {
        let err126 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
      }
    }
  } else {
    let err127 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
  }
  return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var External = validate121, schema47 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "external.schema.json", title: "\u5916\u90E8\u673A\u5173 / organs outside the workspace", "x-stem": { en: "external", zh: "\u5916\u90E8\u673A\u5173" }, "x-type": "External", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u5168\u79F0 / full name", "x-public": !0 }, level: { "x-zh": "\u5C42\u7EA7", $ref: "common.schema.json#/$defs/level", description: "\u884C\u653F\u5C42\u7EA7 / level", "x-public": !0 }, relation: { "x-zh": "\u5173\u7CFB", $ref: "common.schema.json#/$defs/external-relation", description: "\u4E0E\u672C\u5DE5\u4F5C\u533A\u673A\u5173\u7684\u5173\u7CFB / relation", "x-public": !0 }, head: { "x-zh": "\u4E3B\u8981\u8D1F\u8D23\u4EBA", type: "string", minLength: 1, description: "\u4E3B\u8981\u8D1F\u8D23\u4EBA\u59D3\u540D / head", "x-public": !0 }, title: { "x-zh": "\u804C\u52A1", type: "string", minLength: 1, description: "\u4E3B\u8981\u8D1F\u8D23\u4EBA\u804C\u52A1 / title of office", "x-public": !0 }, "letters-to": { "x-zh": "\u7B7E\u8BA2\u8D23\u4EFB\u4E66", type: "array", items: { $ref: "common.schema.json#/$defs/id" }, description: "\u4E0E\u54EA\u4E9B\u673A\u5173\u7B7E\u8BA2\u8D23\u4EFB\u4E66\uFF1B\u4E1A\u52A1\u6307\u5BFC\u3001\u6267\u6CD5\u76D1\u7763\u673A\u5173\u4E0D\u7B7E\u8BA2 / organs it signs letters with; guides and supervisors sign none", "x-public": !0 }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 } }, required: ["id", "name", "relation"] } };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema49 = { type: "string", title: "\u5C42\u7EA7 / administrative level", enum: ["national", "province", "city", "county", "township"], "x-zh-values": { national: "\u56FD\u5BB6\u7EA7", province: "\u7701\u7EA7", city: "\u5E02\u7EA7", county: "\u53BF\u7EA7", township: "\u4E61\u9547\u7EA7" } };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate124.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "national" || data === "province" || data === "city" || data === "county" || data === "township")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema49.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate124.errors = vErrors, errors === 0;
}
validate124.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema50 = { type: "string", title: "\u5916\u90E8\u5173\u7CFB / relation to an organ outside the workspace", enum: ["superior", "vertical-superior", "guides", "supervises"], "x-zh-values": { superior: "\u4E0A\u7EA7\u673A\u5173", "vertical-superior": "\u5782\u76F4\u4E0A\u7EA7", guides: "\u4E1A\u52A1\u6307\u5BFC", supervises: "\u6267\u6CD5\u76D1\u7763" } };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "superior" || data === "vertical-superior" || data === "guides" || data === "supervises")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema50.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate126.errors = vErrors, errors === 0;
}
validate126.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate129.errors = vErrors, errors === 0;
}
validate129.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.name === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.relation === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "relation" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key0 in data0)
          if (!func6.call(schema47.items.properties, key0)) {
            let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.id !== void 0 && (validate122(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length)), data0.name !== void 0) {
          let data2 = data0.name;
          if (typeof data2 == "string") {
            if (func1(data2) < 1) {
              let err4 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.level !== void 0 && (validate124(data0.level, { instancePath: instancePath + "/" + i0 + "/level", parentData: data0, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length)), data0.relation !== void 0 && (validate126(data0.relation, { instancePath: instancePath + "/" + i0 + "/relation", parentData: data0, parentDataProperty: "relation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length)), data0.head !== void 0) {
          let data5 = data0.head;
          if (typeof data5 == "string") {
            if (func1(data5) < 1) {
              let err6 = { instancePath: instancePath + "/" + i0 + "/head", schemaPath: "#/items/properties/head/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/" + i0 + "/head", schemaPath: "#/items/properties/head/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.title !== void 0) {
          let data6 = data0.title;
          if (typeof data6 == "string") {
            if (func1(data6) < 1) {
              let err8 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data0["letters-to"] !== void 0) {
          let data7 = data0["letters-to"];
          if (Array.isArray(data7)) {
            let len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate122(data7[i1], { instancePath: instancePath + "/" + i0 + "/letters-to/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
          } else {
            let err10 = { instancePath: instancePath + "/" + i0 + "/letters-to", schemaPath: "#/items/properties/letters-to/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        data0.from !== void 0 && (validate129(data0.from, { instancePath: instancePath + "/" + i0 + "/from", parentData: data0, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length)), data0.until !== void 0 && (validate129(data0.until, { instancePath: instancePath + "/" + i0 + "/until", parentData: data0, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length));
      } else {
        let err11 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate121.errors = vErrors, errors === 0;
}
validate121.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var LetterPlan = validate132, schema52 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "letters.schema.json", title: "\u8D23\u4EFB\u4E66 / responsibility letters plan", "x-stem": { en: "letters", zh: "\u8D23\u4EFB\u4E66" }, "x-type": "LetterPlan", type: "object", additionalProperties: !1, properties: { year: { "x-zh": "\u5E74\u5EA6", $ref: "common.schema.json#/$defs/year", description: "\u5E74\u5EA6 / year", "x-public": !0 }, term: { "x-zh": "\u671F\u9650", type: "object", additionalProperties: !1, properties: { from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 } }, required: ["from", "until"], description: "\u8D23\u4EFB\u671F\u9650 / term", "x-public": !0 }, title: { "x-zh": "\u6807\u9898", type: "string", minLength: 1, description: "\u8D23\u4EFB\u4E66\u6807\u9898\uFF1B\u7701\u7565\u65F6\u6309\u5C42\u6B21\u62DF\u5B9A / title", "x-public": !0 }, goals: { "x-zh": "\u5DE5\u4F5C\u76EE\u6807", type: "array", items: { type: "string", minLength: 1 }, description: "\u5DE5\u4F5C\u76EE\u6807 / goals", "x-public": !0 }, "full-marks": { "x-zh": "\u603B\u5206", type: "number", minimum: 0, description: "\u8003\u6838\u6A21\u5757\u5206\u503C\u4E4B\u548C\uFF1B\u7701\u7565\u65F6\u4E3A100 / sum of the points, default 100", "x-public": !0 }, modules: { "x-zh": "\u8003\u6838\u6A21\u5757", type: "array", items: { type: "object", additionalProperties: !1, properties: { title: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u6A21\u5757\u540D\u79F0 / title", "x-public": !0 }, points: { "x-zh": "\u5206\u503C", type: "number", minimum: 0, description: "\u5206\u503C / points", "x-public": !0 }, items: { "x-zh": "\u5185\u5BB9", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, description: "\u5185\u5BB9 / items", "x-public": !0 } }, required: ["title", "points", "items"] }, description: "\u8003\u6838\u6A21\u5757 / modules with points", "x-public": !0 }, "leader-liability": { "x-zh": "\u8FFD\u7A76\u9886\u5BFC\u8D23\u4EFB\u60C5\u5F62", type: "array", items: { type: "string", minLength: 1 }, description: "\u8FFD\u7A76\u9886\u5BFC\u8D23\u4EFB\u7684\u60C5\u5F62 / situations of leading liability", "x-public": !0 }, "supervised-by": { "x-zh": "\u76D1\u7763\u673A\u6784", type: "string", minLength: 1, description: "\u8D1F\u8D23\u76D1\u7763\u68C0\u67E5\u7684\u673A\u6784 / supervising body", "x-public": !0 }, "counts-into": { "x-zh": "\u8BA1\u5165", type: "string", minLength: 1, description: "\u8003\u6838\u7ED3\u679C\u8BA1\u5165\u4F55\u5904 / what the result counts into", "x-public": !0 }, rewards: { "x-zh": "\u5956\u60E9", type: "array", items: { type: "string", minLength: 1 }, description: "\u5956\u60E9\u529E\u6CD5 / rewards and sanctions", "x-public": !0 }, copies: { "x-zh": "\u4EFD\u6570", type: "integer", minimum: 1, description: "\u4E00\u5F0F\u51E0\u4EFD / number of copies", "x-public": !0 }, "sign-by": { "x-zh": "\u7B7E\u8BA2\u671F\u9650", $ref: "common.schema.json#/$defs/date", description: "\u7B7E\u8BA2\u7684\u6700\u540E\u65E5\u671F / last day for signing", "x-public": !0 }, bases: { "x-zh": "\u4F9D\u636E", type: "array", items: { $ref: "common.schema.json#/$defs/citation" }, description: "\u8D23\u4EFB\u4E66\u4F9D\u636E / bases", "x-public": !0 }, exceptions: { "x-zh": "\u4F8B\u5916", type: "array", items: { type: "object", additionalProperties: !1, properties: { receiver: { "x-zh": "\u53D7\u8D23\u65B9", $ref: "common.schema.json#/$defs/id", description: "\u53D7\u8D23\u7684\u4EBA\u5458\u3001\u673A\u6784\u6216\u673A\u5173 / who takes it on", "x-public": !0 }, giver: { "x-zh": "\u4EA4\u8D23\u65B9", $ref: "common.schema.json#/$defs/id", description: "\u4EA4\u8D23\u7684\u4EBA\u5458\u3001\u673A\u6784\u6216\u673A\u5173 / who gives it" }, omit: { "x-zh": "\u4E0D\u7B7E", type: "boolean", description: "\u4E0D\u7B7E\u8BA2 / no letter" }, reason: { "x-zh": "\u7406\u7531", type: "string", minLength: 1, description: "\u7406\u7531 / reason", "x-public": !0 } }, required: ["receiver", "reason"] }, description: "\u4E0D\u6309\u7EC4\u7EC7\u5C42\u6B21\u7B7E\u8BA2\u7684\u4F8B\u5916 / exceptions to the chain" } }, required: ["year", "term", "copies", "sign-by"] };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2199 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2199 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1949 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1949 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate135.errors = vErrors, errors === 0;
}
validate135.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) < 2) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate139.errors = vErrors, errors === 0;
}
validate139.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate141.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate141.errors = vErrors, errors === 0;
}
validate141.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.year === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "year" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.term === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "term" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.copies === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "copies" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data["sign-by"] === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sign-by" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!func6.call(schema52.properties, key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.year !== void 0 && (validate133(data.year, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length)), data.term !== void 0) {
      let data1 = data.term;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.from === void 0) {
          let err5 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/required", keyword: "required", params: { missingProperty: "from" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.until === void 0) {
          let err6 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/required", keyword: "required", params: { missingProperty: "until" } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "from" || key1 === "until")) {
            let err7 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        data1.from !== void 0 && (validate135(data1.from, { instancePath: instancePath + "/term/from", parentData: data1, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length)), data1.until !== void 0 && (validate135(data1.until, { instancePath: instancePath + "/term/until", parentData: data1, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length));
      } else {
        let err8 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.title !== void 0) {
      let data4 = data.title;
      if (typeof data4 == "string") {
        if (func1(data4) < 1) {
          let err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.goals !== void 0) {
      let data5 = data.goals;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 == "string") {
            if (func1(data6) < 1) {
              let err11 = { instancePath: instancePath + "/goals/" + i0, schemaPath: "#/properties/goals/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/goals/" + i0, schemaPath: "#/properties/goals/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/goals", schemaPath: "#/properties/goals/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data["full-marks"] !== void 0) {
      let data7 = data["full-marks"];
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          let err14 = { instancePath: instancePath + "/full-marks", schemaPath: "#/properties/full-marks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/full-marks", schemaPath: "#/properties/full-marks/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.modules !== void 0) {
      let data8 = data.modules;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.title === void 0) {
              let err16 = { instancePath: instancePath + "/modules/" + i1, schemaPath: "#/properties/modules/items/required", keyword: "required", params: { missingProperty: "title" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data9.points === void 0) {
              let err17 = { instancePath: instancePath + "/modules/" + i1, schemaPath: "#/properties/modules/items/required", keyword: "required", params: { missingProperty: "points" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data9.items === void 0) {
              let err18 = { instancePath: instancePath + "/modules/" + i1, schemaPath: "#/properties/modules/items/required", keyword: "required", params: { missingProperty: "items" } };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            for (let key2 in data9)
              if (!(key2 === "title" || key2 === "points" || key2 === "items")) {
                let err19 = { instancePath: instancePath + "/modules/" + i1, schemaPath: "#/properties/modules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            if (data9.title !== void 0) {
              let data10 = data9.title;
              if (typeof data10 == "string") {
                if (func1(data10) < 1) {
                  let err20 = { instancePath: instancePath + "/modules/" + i1 + "/title", schemaPath: "#/properties/modules/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
              } else {
                let err21 = { instancePath: instancePath + "/modules/" + i1 + "/title", schemaPath: "#/properties/modules/items/properties/title/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data9.points !== void 0) {
              let data11 = data9.points;
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 < 0 || isNaN(data11)) {
                  let err22 = { instancePath: instancePath + "/modules/" + i1 + "/points", schemaPath: "#/properties/modules/items/properties/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
              } else {
                let err23 = { instancePath: instancePath + "/modules/" + i1 + "/points", schemaPath: "#/properties/modules/items/properties/points/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data9.items !== void 0) {
              let data12 = data9.items;
              if (Array.isArray(data12)) {
                if (data12.length < 1) {
                  let err24 = { instancePath: instancePath + "/modules/" + i1 + "/items", schemaPath: "#/properties/modules/items/properties/items/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
                let len2 = data12.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data13 = data12[i2];
                  if (typeof data13 == "string") {
                    if (func1(data13) < 1) {
                      let err25 = { instancePath: instancePath + "/modules/" + i1 + "/items/" + i2, schemaPath: "#/properties/modules/items/properties/items/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                    }
                  } else {
                    let err26 = { instancePath: instancePath + "/modules/" + i1 + "/items/" + i2, schemaPath: "#/properties/modules/items/properties/items/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                  }
                }
              } else {
                let err27 = { instancePath: instancePath + "/modules/" + i1 + "/items", schemaPath: "#/properties/modules/items/properties/items/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
          } else {
            let err28 = { instancePath: instancePath + "/modules/" + i1, schemaPath: "#/properties/modules/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      } else {
        let err29 = { instancePath: instancePath + "/modules", schemaPath: "#/properties/modules/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data["leader-liability"] !== void 0) {
      let data14 = data["leader-liability"];
      if (Array.isArray(data14)) {
        let len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data15 = data14[i3];
          if (typeof data15 == "string") {
            if (func1(data15) < 1) {
              let err30 = { instancePath: instancePath + "/leader-liability/" + i3, schemaPath: "#/properties/leader-liability/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          } else {
            let err31 = { instancePath: instancePath + "/leader-liability/" + i3, schemaPath: "#/properties/leader-liability/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
      } else {
        let err32 = { instancePath: instancePath + "/leader-liability", schemaPath: "#/properties/leader-liability/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data["supervised-by"] !== void 0) {
      let data16 = data["supervised-by"];
      if (typeof data16 == "string") {
        if (func1(data16) < 1) {
          let err33 = { instancePath: instancePath + "/supervised-by", schemaPath: "#/properties/supervised-by/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/supervised-by", schemaPath: "#/properties/supervised-by/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data["counts-into"] !== void 0) {
      let data17 = data["counts-into"];
      if (typeof data17 == "string") {
        if (func1(data17) < 1) {
          let err35 = { instancePath: instancePath + "/counts-into", schemaPath: "#/properties/counts-into/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
      } else {
        let err36 = { instancePath: instancePath + "/counts-into", schemaPath: "#/properties/counts-into/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.rewards !== void 0) {
      let data18 = data.rewards;
      if (Array.isArray(data18)) {
        let len4 = data18.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data19 = data18[i4];
          if (typeof data19 == "string") {
            if (func1(data19) < 1) {
              let err37 = { instancePath: instancePath + "/rewards/" + i4, schemaPath: "#/properties/rewards/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
          } else {
            let err38 = { instancePath: instancePath + "/rewards/" + i4, schemaPath: "#/properties/rewards/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
      } else {
        let err39 = { instancePath: instancePath + "/rewards", schemaPath: "#/properties/rewards/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.copies !== void 0) {
      let data20 = data.copies;
      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
        let err40 = { instancePath: instancePath + "/copies", schemaPath: "#/properties/copies/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
      if (typeof data20 == "number" && isFinite(data20) && (data20 < 1 || isNaN(data20))) {
        let err41 = { instancePath: instancePath + "/copies", schemaPath: "#/properties/copies/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data["sign-by"] !== void 0 && (validate135(data["sign-by"], { instancePath: instancePath + "/sign-by", parentData: data, parentDataProperty: "sign-by", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length)), data.bases !== void 0) {
      let data22 = data.bases;
      if (Array.isArray(data22)) {
        let len5 = data22.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate139(data22[i5], { instancePath: instancePath + "/bases/" + i5, parentData: data22, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length);
      } else {
        let err42 = { instancePath: instancePath + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.exceptions !== void 0) {
      let data24 = data.exceptions;
      if (Array.isArray(data24)) {
        let len6 = data24.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data25 = data24[i6];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.receiver === void 0) {
              let err43 = { instancePath: instancePath + "/exceptions/" + i6, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "receiver" } };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
            if (data25.reason === void 0) {
              let err44 = { instancePath: instancePath + "/exceptions/" + i6, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" } };
              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
            }
            for (let key3 in data25)
              if (!(key3 === "receiver" || key3 === "giver" || key3 === "omit" || key3 === "reason")) {
                let err45 = { instancePath: instancePath + "/exceptions/" + i6, schemaPath: "#/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            if (data25.receiver !== void 0 && (validate141(data25.receiver, { instancePath: instancePath + "/exceptions/" + i6 + "/receiver", parentData: data25, parentDataProperty: "receiver", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length)), data25.giver !== void 0 && (validate141(data25.giver, { instancePath: instancePath + "/exceptions/" + i6 + "/giver", parentData: data25, parentDataProperty: "giver", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors), errors = vErrors.length)), data25.omit !== void 0 && typeof data25.omit != "boolean") {
              let err46 = { instancePath: instancePath + "/exceptions/" + i6 + "/omit", schemaPath: "#/properties/exceptions/items/properties/omit/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
            if (data25.reason !== void 0) {
              let data29 = data25.reason;
              if (typeof data29 == "string") {
                if (func1(data29) < 1) {
                  let err47 = { instancePath: instancePath + "/exceptions/" + i6 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
              } else {
                let err48 = { instancePath: instancePath + "/exceptions/" + i6 + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
          } else {
            let err49 = { instancePath: instancePath + "/exceptions/" + i6, schemaPath: "#/properties/exceptions/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
      } else {
        let err50 = { instancePath: instancePath + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
  } else {
    let err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
  }
  return validate132.errors = vErrors, errors === 0;
}
validate132.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var NormativeDocument = validate144, schema57 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "normative-documents.schema.json", title: "\u89C4\u8303\u6027\u6587\u4EF6\u6E05\u7406 / clean-up of normative documents", "x-stem": { en: "normative-documents", zh: "\u89C4\u8303\u6027\u6587\u4EF6\u6E05\u7406" }, "x-type": "NormativeDocument", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, organ: { "x-zh": "\u6267\u6CD5\u4E3B\u4F53", $ref: "common.schema.json#/$defs/id", description: "\u5236\u5B9A\u673A\u5173 / organ", "x-public": !0 }, document: { "x-zh": "\u6587\u4EF6", $ref: "common.schema.json#/$defs/document", description: "\u89C4\u8303\u6027\u6587\u4EF6 / document", "x-public": !0 }, conclusion: { "x-zh": "\u7ED3\u8BBA", $ref: "common.schema.json#/$defs/review-conclusion", description: "\u6E05\u7406\u7ED3\u8BBA / conclusion", "x-public": !0 }, reviewed: { "x-zh": "\u6E05\u7406\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u6E05\u7406\u65E5\u671F / day of the review", "x-public": !0 }, filed: { "x-zh": "\u5907\u6848\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u5907\u6848\u65E5\u671F / day of filing", "x-public": !0 }, until: { "x-zh": "\u6709\u6548\u671F\u81F3", $ref: "common.schema.json#/$defs/date", description: "\u6709\u6548\u671F\u6700\u540E\u4E00\u65E5 / last day of validity", "x-public": !0 }, published: { "x-zh": "\u516C\u5E03\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u7ED3\u8BBA\u516C\u5E03\u65E5\u671F / day of publication", "x-public": !0 }, sets: { "x-zh": "\u8BBE\u5B9A\u4E8B\u9879", type: "array", items: { $ref: "common.schema.json#/$defs/power-kind" }, description: "\u662F\u5426\u8BBE\u5B9A\u8BB8\u53EF\u3001\u5904\u7F5A\u3001\u5F3A\u5236\u7B49 / kinds of power it sets", "x-public": !0 } }, required: ["id", "organ", "document", "conclusion", "reviewed"] } };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate145.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate145.errors = vErrors, errors === 0;
}
validate145.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate148.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "number" || key0 === "date")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.date !== void 0 && (validate63(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate148.errors = vErrors, errors === 0;
}
validate148.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema60 = { type: "string", title: "\u6E05\u7406\u7ED3\u8BBA / conclusion of the clean-up", enum: ["kept", "amend", "repealed", "lapsed"], "x-zh-values": { kept: "\u7EE7\u7EED\u6709\u6548", amend: "\u4FEE\u6539", repealed: "\u5E9F\u6B62", lapsed: "\u5BA3\u5E03\u5931\u6548" } };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "kept" || data === "amend" || data === "repealed" || data === "lapsed")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema60.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate151.errors = vErrors, errors === 0;
}
validate151.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate153.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate153.errors = vErrors, errors === 0;
}
validate153.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate158.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "license" || data === "penalty" || data === "compulsory-measure" || data === "compulsory-execution" || data === "levy" || data === "requisition" || data === "payment" || data === "adjudication" || data === "confirmation" || data === "inspection" || data === "reward" || data === "other" || data === "undetermined")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema46.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate158.errors = vErrors, errors === 0;
}
validate158.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate144.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.organ === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "organ" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.document === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "document" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.conclusion === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "conclusion" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.reviewed === void 0) {
          let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "reviewed" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (let key0 in data0)
          if (!func6.call(schema57.items.properties, key0)) {
            let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data0.id !== void 0 && (validate145(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data0.organ !== void 0 && (validate145(data0.organ, { instancePath: instancePath + "/" + i0 + "/organ", parentData: data0, parentDataProperty: "organ", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length)), data0.document !== void 0 && (validate148(data0.document, { instancePath: instancePath + "/" + i0 + "/document", parentData: data0, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors), errors = vErrors.length)), data0.conclusion !== void 0 && (validate151(data0.conclusion, { instancePath: instancePath + "/" + i0 + "/conclusion", parentData: data0, parentDataProperty: "conclusion", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length)), data0.reviewed !== void 0 && (validate153(data0.reviewed, { instancePath: instancePath + "/" + i0 + "/reviewed", parentData: data0, parentDataProperty: "reviewed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length)), data0.filed !== void 0 && (validate153(data0.filed, { instancePath: instancePath + "/" + i0 + "/filed", parentData: data0, parentDataProperty: "filed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length)), data0.until !== void 0 && (validate153(data0.until, { instancePath: instancePath + "/" + i0 + "/until", parentData: data0, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length)), data0.published !== void 0 && (validate153(data0.published, { instancePath: instancePath + "/" + i0 + "/published", parentData: data0, parentDataProperty: "published", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length)), data0.sets !== void 0) {
          let data9 = data0.sets;
          if (Array.isArray(data9)) {
            let len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate158(data9[i1], { instancePath: instancePath + "/" + i0 + "/sets/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length);
          } else {
            let err6 = { instancePath: instancePath + "/" + i0 + "/sets", schemaPath: "#/items/properties/sets/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate144.errors = vErrors, errors === 0;
}
validate144.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Notice = validate160, schema63 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "notices.schema.json", title: "\u516C\u6587 / official paper", "x-stem": { en: "notices", zh: "\u516C\u6587" }, "x-type": "Notice", type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, kind: { "x-zh": "\u6587\u79CD", $ref: "common.schema.json#/$defs/notice-kind", description: "\u6587\u79CD / kind of paper", "x-public": !0 }, number: { "x-zh": "\u53D1\u6587\u5B57\u53F7", type: "string", minLength: 1, description: "\u53D1\u6587\u5B57\u53F7\uFF0C\u5982 \u793A\u5E02\u76D1\u53D1\u30142026\u30151\u53F7 / document number", "x-public": !0 }, title: { "x-zh": "\u6807\u9898", type: "string", minLength: 1, description: "\u6807\u9898 / title", "x-public": !0 }, issuers: { "x-zh": "\u53D1\u6587\u673A\u5173", type: "array", items: { $ref: "common.schema.json#/$defs/id" }, minItems: 1, description: "\u53D1\u6587\u673A\u5173\u6807\u8BC6\uFF1B\u7701\u7565\u65F6\u4E3A\u6240\u5728\u6267\u6CD5\u4E3B\u4F53 / issuing organs", "x-public": !0 }, to: { "x-zh": "\u4E3B\u9001", type: "array", items: { type: "string", minLength: 1 }, description: "\u4E3B\u9001\u673A\u5173 / addressees", "x-public": !0 }, signer: { "x-zh": "\u7B7E\u53D1\u4EBA", type: "string", minLength: 1, description: "\u7B7E\u53D1\u4EBA / signer" }, secrecy: { "x-zh": "\u5BC6\u7EA7", $ref: "common.schema.json#/$defs/secrecy", description: "\u5BC6\u7EA7 / secrecy", "x-public": !0 }, urgency: { "x-zh": "\u7D27\u6025\u7A0B\u5EA6", $ref: "common.schema.json#/$defs/urgency", description: "\u7D27\u6025\u7A0B\u5EA6 / urgency", "x-public": !0 }, date: { "x-zh": "\u6210\u6587\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u6210\u6587\u65E5\u671F / date of the paper", "x-public": !0 }, attachments: { "x-zh": "\u9644\u4EF6", type: "array", items: { type: "string", minLength: 1 }, description: "\u9644\u4EF6\u540D\u79F0 / attachments", "x-public": !0 }, cc: { "x-zh": "\u6284\u9001", type: "array", items: { type: "string", minLength: 1 }, description: "\u6284\u9001\u673A\u5173 / copies to", "x-public": !0 }, printed: { "x-zh": "\u5370\u53D1", type: "object", additionalProperties: !1, properties: { by: { "x-zh": "\u673A\u5173", type: "string", minLength: 1, description: "\u5370\u53D1\u673A\u5173 / printing organ", "x-public": !0 }, date: { "x-zh": "\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u5370\u53D1\u65E5\u671F / date of printing", "x-public": !0 } }, required: ["by", "date"], description: "\u5370\u53D1\u673A\u5173\u548C\u65E5\u671F / printing", "x-public": !0 }, note: { "x-zh": "\u9644\u6CE8", type: "string", minLength: 1, description: "\u9644\u6CE8 / annotation", "x-public": !0 }, publish: { "x-zh": "\u516C\u5F00", type: "boolean", description: "\u662F\u5426\u516C\u5F00\uFF1B\u7701\u7565\u65F6\u516C\u5F00 / whether it is published" } }, required: ["id", "kind", "title", "date"], "x-markdown": !0 };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate161.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate161.errors = vErrors, errors === 0;
}
validate161.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema65 = { type: "string", title: "\u6587\u79CD / kind of official paper", enum: ["circular", "proclamation", "announcement", "publicity", "decision", "opinion", "bulletin", "report", "request", "reply", "letter", "minutes", "order"], "x-zh-values": { circular: "\u901A\u77E5", proclamation: "\u516C\u544A", announcement: "\u901A\u544A", publicity: "\u516C\u793A", decision: "\u51B3\u5B9A", opinion: "\u610F\u89C1", bulletin: "\u901A\u62A5", report: "\u62A5\u544A", request: "\u8BF7\u793A", reply: "\u6279\u590D", letter: "\u51FD", minutes: "\u7EAA\u8981", order: "\u547D\u4EE4" } };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "circular" || data === "proclamation" || data === "announcement" || data === "publicity" || data === "decision" || data === "opinion" || data === "bulletin" || data === "report" || data === "request" || data === "reply" || data === "letter" || data === "minutes" || data === "order")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema65.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate163.errors = vErrors, errors === 0;
}
validate163.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema66 = { type: "string", title: "\u5BC6\u7EA7 / secrecy", enum: ["secret", "confidential", "top-secret"], "x-zh-values": { secret: "\u79D8\u5BC6", confidential: "\u673A\u5BC6", "top-secret": "\u7EDD\u5BC6" } };
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate166.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "secret" || data === "confidential" || data === "top-secret")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema66.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate166.errors = vErrors, errors === 0;
}
validate166.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema67 = { type: "string", title: "\u7D27\u6025\u7A0B\u5EA6 / urgency", enum: ["urgent", "most-urgent"], "x-zh-values": { urgent: "\u52A0\u6025", "most-urgent": "\u7279\u6025" } };
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate168.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "urgent" || data === "most-urgent")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema67.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate168.errors = vErrors, errors === 0;
}
validate168.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate170.errors = vErrors, errors === 0;
}
validate170.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.title === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.date === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!func6.call(schema63.properties, key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.id !== void 0 && (validate161(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length)), data.kind !== void 0 && (validate163(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length)), data.number !== void 0) {
      let data2 = data.number;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.title !== void 0) {
      let data3 = data.title;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err7 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.issuers !== void 0) {
      let data4 = data.issuers;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err9 = { instancePath: instancePath + "/issuers", schemaPath: "#/properties/issuers/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate161(data4[i0], { instancePath: instancePath + "/issuers/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/issuers", schemaPath: "#/properties/issuers/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.to !== void 0) {
      let data6 = data.to;
      if (Array.isArray(data6)) {
        let len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 == "string") {
            if (func1(data7) < 1) {
              let err11 = { instancePath: instancePath + "/to/" + i1, schemaPath: "#/properties/to/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/to/" + i1, schemaPath: "#/properties/to/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.signer !== void 0) {
      let data8 = data.signer;
      if (typeof data8 == "string") {
        if (func1(data8) < 1) {
          let err14 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.secrecy !== void 0 && (validate166(data.secrecy, { instancePath: instancePath + "/secrecy", parentData: data, parentDataProperty: "secrecy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors), errors = vErrors.length)), data.urgency !== void 0 && (validate168(data.urgency, { instancePath: instancePath + "/urgency", parentData: data, parentDataProperty: "urgency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length)), data.date !== void 0 && (validate170(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors), errors = vErrors.length)), data.attachments !== void 0) {
      let data12 = data.attachments;
      if (Array.isArray(data12)) {
        let len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (typeof data13 == "string") {
            if (func1(data13) < 1) {
              let err16 = { instancePath: instancePath + "/attachments/" + i2, schemaPath: "#/properties/attachments/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/attachments/" + i2, schemaPath: "#/properties/attachments/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/attachments", schemaPath: "#/properties/attachments/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.cc !== void 0) {
      let data14 = data.cc;
      if (Array.isArray(data14)) {
        let len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data15 = data14[i3];
          if (typeof data15 == "string") {
            if (func1(data15) < 1) {
              let err19 = { instancePath: instancePath + "/cc/" + i3, schemaPath: "#/properties/cc/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            let err20 = { instancePath: instancePath + "/cc/" + i3, schemaPath: "#/properties/cc/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath: instancePath + "/cc", schemaPath: "#/properties/cc/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.printed !== void 0) {
      let data16 = data.printed;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.by === void 0) {
          let err22 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/required", keyword: "required", params: { missingProperty: "by" } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data16.date === void 0) {
          let err23 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/required", keyword: "required", params: { missingProperty: "date" } };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (let key1 in data16)
          if (!(key1 === "by" || key1 === "date")) {
            let err24 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        if (data16.by !== void 0) {
          let data17 = data16.by;
          if (typeof data17 == "string") {
            if (func1(data17) < 1) {
              let err25 = { instancePath: instancePath + "/printed/by", schemaPath: "#/properties/printed/properties/by/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            let err26 = { instancePath: instancePath + "/printed/by", schemaPath: "#/properties/printed/properties/by/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        data16.date !== void 0 && (validate170(data16.date, { instancePath: instancePath + "/printed/date", parentData: data16, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors), errors = vErrors.length));
      } else {
        let err27 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.note !== void 0) {
      let data19 = data.note;
      if (typeof data19 == "string") {
        if (func1(data19) < 1) {
          let err28 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.publish !== void 0 && typeof data.publish != "boolean") {
      let err30 = { instancePath: instancePath + "/publish", schemaPath: "#/properties/publish/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate160.errors = vErrors, errors === 0;
}
validate160.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Organ = validate173, schema69 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "organ.schema.json", title: "\u6267\u6CD5\u4E3B\u4F53 / enforcement organ", "x-stem": { en: "organ", zh: "\u6267\u6CD5\u4E3B\u4F53" }, "x-type": "Organ", type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u6CD5\u5B9A\u5168\u79F0 / statutory full name", "x-public": !0 }, short: { "x-zh": "\u7B80\u79F0", type: "string", minLength: 1, description: "\u7B80\u79F0 / short name", "x-public": !0 }, nature: { "x-zh": "\u4E3B\u4F53\u6027\u8D28", $ref: "common.schema.json#/$defs/organ-nature", description: "\u4E3B\u4F53\u6027\u8D28 / nature of the organ", "x-public": !0 }, form: { "x-zh": "\u7EC4\u7EC7\u5F62\u5F0F", $ref: "common.schema.json#/$defs/organ-form", description: "\u7EC4\u7EC7\u5F62\u5F0F / form of organisation", "x-public": !0 }, level: { "x-zh": "\u5C42\u7EA7", $ref: "common.schema.json#/$defs/level", description: "\u884C\u653F\u5C42\u7EA7 / administrative level", "x-public": !0 }, management: { "x-zh": "\u7BA1\u7406\u4F53\u5236", $ref: "common.schema.json#/$defs/management", description: "\u7BA1\u7406\u4F53\u5236\uFF1B\u7701\u7565\u65F6\u4E3A\u672C\u7EA7 / line of management, default local", "x-public": !0 }, system: { "x-zh": "\u7CFB\u7EDF", type: "string", minLength: 1, description: "\u6240\u5C5E\u7CFB\u7EDF\uFF0C\u5982 \u5E02\u573A\u76D1\u7BA1 / branch of government", "x-public": !0 }, region: { "x-zh": "\u884C\u653F\u533A\u5212", type: "string", minLength: 1, description: "\u884C\u653F\u533A\u5212 / administrative region", "x-public": !0 }, leaders: { "x-zh": "\u9886\u5BFC", type: "array", items: { type: "object", additionalProperties: !1, properties: { person: { "x-zh": "\u4EBA\u5458", $ref: "common.schema.json#/$defs/id", description: "\u4EBA\u5458\u6807\u8BC6 / person id", "x-public": !0 }, role: { "x-zh": "\u804C\u8D23", $ref: "common.schema.json#/$defs/leader-role", description: "\u4E3B\u8981\u8D1F\u8D23\u4EBA\u6216\u5206\u7BA1\u9886\u5BFC / head or deputy in charge", "x-public": !0 }, title: { "x-zh": "\u804C\u52A1", type: "string", minLength: 1, description: "\u804C\u52A1\u540D\u79F0 / title of office", "x-public": !0 }, units: { "x-zh": "\u5206\u7BA1\u673A\u6784", type: "array", items: { $ref: "common.schema.json#/$defs/id" }, description: "\u5206\u7BA1\u7684\u6267\u6CD5\u673A\u6784 / units in charge of", "x-public": !0 }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 } }, required: ["person", "role"] }, minItems: 1, description: "\u9886\u5BFC\u53CA\u5206\u5DE5 / leaders and what they are in charge of", "x-public": !0 }, supervisor: { "x-zh": "\u6267\u6CD5\u76D1\u7763\u673A\u6784", type: "string", minLength: 1, description: "\u884C\u653F\u6267\u6CD5\u76D1\u7763\u673A\u6784 / body that supervises enforcement", "x-public": !0 }, address: { "x-zh": "\u5730\u5740", type: "string", minLength: 1, description: "\u529E\u516C\u5730\u5740 / office address", "x-public": !0 }, phone: { "x-zh": "\u7535\u8BDD", $ref: "common.schema.json#/$defs/phone", description: "\u54A8\u8BE2\u7535\u8BDD / telephone for enquiries", "x-public": !0 }, "complaint-phone": { "x-zh": "\u4E3E\u62A5\u7535\u8BDD", $ref: "common.schema.json#/$defs/phone", description: "\u6295\u8BC9\u4E3E\u62A5\u7535\u8BDD / telephone for complaints", "x-public": !0 }, website: { "x-zh": "\u7F51\u7AD9", type: "string", minLength: 1, description: "\u7F51\u7AD9 / web site", "x-public": !0 }, hours: { "x-zh": "\u529E\u516C\u65F6\u95F4", type: "string", minLength: 1, description: "\u5BF9\u5916\u529E\u516C\u65F6\u95F4 / office hours", "x-public": !0 }, "suggestion-box": { "x-zh": "\u610F\u89C1\u7BB1", type: "string", minLength: 1, description: "\u610F\u89C1\u7BB1\u7684\u5730\u70B9 / where the suggestion box is", "x-public": !0 }, bases: { "x-zh": "\u8BBE\u7ACB\u4F9D\u636E", type: "array", items: { $ref: "common.schema.json#/$defs/citation" }, description: "\u8BBE\u7ACB\u548C\u804C\u8D23\u4F9D\u636E / bases of establishment", "x-public": !0 }, units: { "x-zh": "\u6267\u6CD5\u673A\u6784", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u673A\u6784\u540D\u79F0 / name of the unit", "x-public": !0 }, nature: { "x-zh": "\u6027\u8D28", $ref: "common.schema.json#/$defs/unit-nature", description: "\u5185\u8BBE\u3001\u76F4\u5C5E\u6216\u6D3E\u51FA / internal, subordinate or dispatched", "x-public": !0 }, duties: { "x-zh": "\u804C\u8D23", type: "array", items: { type: "string", minLength: 1 }, description: "\u673A\u6784\u804C\u8D23 / duties of the unit", "x-public": !0 }, "own-name-powers": { "x-zh": "\u4EE5\u81EA\u5DF1\u540D\u4E49", type: "array", items: { $ref: "common.schema.json#/$defs/citation" }, description: "\u53EF\u4EE5\u81EA\u5DF1\u540D\u4E49\u6267\u6CD5\u7684\u4F9D\u636E / bases for acting in its own name", "x-public": !0 }, "legal-review": { "x-zh": "\u6CD5\u5236\u5BA1\u6838\u673A\u6784", type: "boolean", description: "\u662F\u5426\u4E3A\u6CD5\u5236\u5BA1\u6838\u673A\u6784 / whether this is the legal review unit", "x-public": !0 }, phone: { "x-zh": "\u7535\u8BDD", $ref: "common.schema.json#/$defs/phone", description: "\u8054\u7CFB\u7535\u8BDD / telephone", "x-public": !0 }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 }, leaders: { "x-zh": "\u8D1F\u8D23\u4EBA", type: "array", items: { type: "object", additionalProperties: !1, properties: { person: { "x-zh": "\u4EBA\u5458", $ref: "common.schema.json#/$defs/id", description: "\u4EBA\u5458\u6807\u8BC6 / person id", "x-public": !0 }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 } }, required: ["person"] }, description: "\u673A\u6784\u8D1F\u8D23\u4EBA / heads of the unit", "x-public": !0 } }, required: ["id", "name", "nature"] }, description: "\u6267\u6CD5\u673A\u6784 / enforcement units", "x-public": !0 }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 }, "former-names": { "x-zh": "\u66FE\u7528\u540D", type: "array", items: { type: "object", additionalProperties: !1, properties: { name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u66FE\u7528\u540D\u79F0 / former name", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u6700\u540E\u4F7F\u7528\u65E5 / last day of use", "x-public": !0 } }, required: ["name", "until"] }, description: "\u66FE\u7528\u540D / former names", "x-public": !0 }, "successor-of": { "x-zh": "\u627F\u7EE7", type: "array", items: { type: "object", additionalProperties: !1, properties: { organ: { "x-zh": "\u6267\u6CD5\u4E3B\u4F53", $ref: "common.schema.json#/$defs/id", description: "\u88AB\u627F\u7EE7\u7684\u6267\u6CD5\u4E3B\u4F53 / organ that is followed", "x-public": !0 }, how: { "x-zh": "\u65B9\u5F0F", $ref: "common.schema.json#/$defs/succession-how", description: "\u66F4\u540D\u3001\u5408\u5E76\u3001\u5206\u7ACB\u3001\u5212\u8F6C / how", "x-public": !0 }, date: { "x-zh": "\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u627F\u7EE7\u4E4B\u65E5\uFF08\u65B0\u4E3B\u4F53\u5C65\u804C\u9996\u65E5\uFF09 / first day of the new organ", "x-public": !0 }, decision: { "x-zh": "\u51B3\u5B9A", $ref: "common.schema.json#/$defs/document", description: "\u673A\u6784\u6539\u9769\u51B3\u5B9A / deciding document", "x-public": !0 } }, required: ["organ", "how", "date"] }, description: "\u627F\u7EE7\u7684\u6267\u6CD5\u4E3B\u4F53 / organs it follows", "x-public": !0 }, concentrated: { "x-zh": "\u76F8\u5BF9\u96C6\u4E2D", type: "object", additionalProperties: !1, properties: { decision: { "x-zh": "\u51B3\u5B9A", $ref: "common.schema.json#/$defs/document", description: "\u6279\u51C6\u76F8\u5BF9\u96C6\u4E2D\u884C\u653F\u5904\u7F5A\u6743\u7684\u51B3\u5B9A / deciding document", "x-public": !0 }, fields: { "x-zh": "\u9886\u57DF", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, description: "\u96C6\u4E2D\u7684\u9886\u57DF / fields", "x-public": !0 } }, required: ["decision", "fields"], description: "\u76F8\u5BF9\u96C6\u4E2D\u884C\u653F\u5904\u7F5A\u6743 / concentrated penalty power", "x-public": !0 }, superior: { "x-zh": "\u4E3B\u7BA1\u673A\u5173", $ref: "common.schema.json#/$defs/id", description: "\u5B9E\u884C\u5782\u76F4\u3001\u53CC\u91CD\u7BA1\u7406\u65F6\u7684\u4E0A\u7EA7\u4E3B\u7BA1\u673A\u5173\u6807\u8BC6\uFF08\u53EF\u5728\u5916\u90E8\u673A\u5173\u4E2D\uFF09\uFF1B\u7701\u7565\u65F6\u770B\u6587\u4EF6\u5939\u548C\u5916\u90E8\u673A\u5173 / the organ above it in vertical or dual management, also an external one", "x-public": !0 }, "guided-by": { "x-zh": "\u4E1A\u52A1\u6307\u5BFC\u673A\u5173", type: "array", items: { $ref: "common.schema.json#/$defs/id" }, description: "\u4E1A\u52A1\u6307\u5BFC\u673A\u5173\u6807\u8BC6\uFF08\u53EF\u5728\u5916\u90E8\u673A\u5173\u4E2D\uFF09 / organs that guide it, also external ones", "x-public": !0 }, upstream: { "x-zh": "\u4E0A\u7EA7\u76EE\u5F55", $ref: "common.schema.json#/$defs/upstream-statement", description: "\u5199\u201C\u65E0\u201D\uFF0C\u8BF4\u660E\u4E0A\u7EA7\u6CA1\u6709\u53EF\u4EE5\u5BF9\u7167\u7684\u76EE\u5F55\uFF1B\u6709\u7684\u5199\u5728 quanze.yaml \u91CC / states that its superior has no catalogue to compare with" }, "court-appearances": { "x-zh": "\u51FA\u5EAD\u5E94\u8BC9", type: "array", items: { type: "object", additionalProperties: !1, properties: { year: { "x-zh": "\u5E74\u5EA6", $ref: "common.schema.json#/$defs/year", description: "\u5E74\u5EA6 / year", "x-public": !0 }, cases: { "x-zh": "\u5E94\u8BC9\u6848\u4EF6", type: "integer", minimum: 0, description: "\u5E94\u8BC9\u6848\u4EF6\u6570 / cases", "x-public": !0 }, "by-head": { "x-zh": "\u8D1F\u8D23\u4EBA\u51FA\u5EAD", type: "integer", minimum: 0, description: "\u8D1F\u8D23\u4EBA\u51FA\u5EAD\u4EF6\u6570 / appearances of a leader", "x-public": !0 } }, required: ["year", "cases", "by-head"] }, description: "\u884C\u653F\u673A\u5173\u8D1F\u8D23\u4EBA\u51FA\u5EAD\u5E94\u8BC9 / appearances in court", "x-public": !0 } }, required: ["id", "name", "nature", "level"] };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate174.errors = vErrors, errors === 0;
}
validate174.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema71 = { type: "string", title: "\u4E3B\u4F53\u6027\u8D28 / nature of the organ", enum: ["government", "department", "dispatched-office", "authorized", "entrusted"], "x-zh-values": { government: "\u4EBA\u6C11\u653F\u5E9C", department: "\u653F\u5E9C\u90E8\u95E8", "dispatched-office": "\u6D3E\u51FA\u673A\u5173", authorized: "\u6CD5\u5F8B\u6CD5\u89C4\u6388\u6743\u7EC4\u7EC7", entrusted: "\u53D7\u59D4\u6258\u7EC4\u7EC7" } };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "government" || data === "department" || data === "dispatched-office" || data === "authorized" || data === "entrusted")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema71.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate176.errors = vErrors, errors === 0;
}
validate176.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema72 = { type: "string", title: "\u7EC4\u7EC7\u5F62\u5F0F / form of organisation", enum: ["organ", "public-institution", "dispatched-body", "development-zone", "sub-district-office"], "x-zh-values": { organ: "\u673A\u5173", "public-institution": "\u4E8B\u4E1A\u5355\u4F4D", "dispatched-body": "\u6D3E\u51FA\u673A\u6784", "development-zone": "\u5F00\u53D1\u533A\u7BA1\u7406\u673A\u6784", "sub-district-office": "\u8857\u9053\u529E\u4E8B\u5904" } };
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate178.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "organ" || data === "public-institution" || data === "dispatched-body" || data === "development-zone" || data === "sub-district-office")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema72.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate178.errors = vErrors, errors === 0;
}
validate178.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate180.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "national" || data === "province" || data === "city" || data === "county" || data === "township")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema49.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate180.errors = vErrors, errors === 0;
}
validate180.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema74 = { type: "string", title: "\u7BA1\u7406\u4F53\u5236 / line of management", enum: ["local", "vertical", "dual"], "x-zh-values": { local: "\u672C\u7EA7", vertical: "\u5782\u76F4", dual: "\u53CC\u91CD" } };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "local" || data === "vertical" || data === "dual")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema74.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate182.errors = vErrors, errors === 0;
}
validate182.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema75 = { type: "string", title: "\u9886\u5BFC\u804C\u8D23 / role of a leader", enum: ["head", "deputy"], "x-zh-values": { head: "\u4E3B\u8981\u8D1F\u8D23\u4EBA", deputy: "\u5206\u7BA1\u9886\u5BFC" } };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "head" || data === "deputy")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema75.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate185.errors = vErrors, errors === 0;
}
validate185.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate188.errors = vErrors, errors === 0;
}
validate188.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern21 = new RegExp("^[0-9+()\uFF08\uFF09\\- ]{3,24}$", "u");
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate191.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern21.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9+()\uFF08\uFF09\\- ]{3,24}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate191.errors = vErrors, errors === 0;
}
validate191.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate194.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) < 2) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate194.errors = vErrors, errors === 0;
}
validate194.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema79 = { type: "string", title: "\u673A\u6784\u6027\u8D28 / nature of the unit", enum: ["internal", "subordinate", "dispatched"], "x-zh-values": { internal: "\u5185\u8BBE", subordinate: "\u76F4\u5C5E", dispatched: "\u6D3E\u51FA" } };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate197.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "internal" || data === "subordinate" || data === "dispatched")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema79.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate197.errors = vErrors, errors === 0;
}
validate197.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema80 = { type: "string", title: "\u627F\u7EE7\u65B9\u5F0F / how one organ follows another", enum: ["renamed", "merged", "split", "reassigned"], "x-zh-values": { renamed: "\u66F4\u540D", merged: "\u5408\u5E76", split: "\u5206\u7ACB", reassigned: "\u5212\u8F6C" } };
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate210.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "renamed" || data === "merged" || data === "split" || data === "reassigned")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema80.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate210.errors = vErrors, errors === 0;
}
validate210.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate213.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "number" || key0 === "date")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.date !== void 0 && (validate63(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate213.errors = vErrors, errors === 0;
}
validate213.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema82 = { type: "string", title: "\u4E0A\u7EA7\u76EE\u5F55\u8BF4\u660E / statement on the superior's catalogue", enum: ["none"], "x-zh-values": { none: "\u65E0" } };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate219.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data !== "none") {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema82.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate219.errors = vErrors, errors === 0;
}
validate219.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate221.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2199 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2199 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1949 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1949 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate221.errors = vErrors, errors === 0;
}
validate221.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate173.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.nature === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nature" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.level === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!func6.call(schema69.properties, key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.id !== void 0 && (validate174(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length)), data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.short !== void 0) {
      let data2 = data.short;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err7 = { instancePath: instancePath + "/short", schemaPath: "#/properties/short/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/short", schemaPath: "#/properties/short/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.nature !== void 0 && (validate176(data.nature, { instancePath: instancePath + "/nature", parentData: data, parentDataProperty: "nature", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length)), data.form !== void 0 && (validate178(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors), errors = vErrors.length)), data.level !== void 0 && (validate180(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length)), data.management !== void 0 && (validate182(data.management, { instancePath: instancePath + "/management", parentData: data, parentDataProperty: "management", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors), errors = vErrors.length)), data.system !== void 0) {
      let data7 = data.system;
      if (typeof data7 == "string") {
        if (func1(data7) < 1) {
          let err9 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.region !== void 0) {
      let data8 = data.region;
      if (typeof data8 == "string") {
        if (func1(data8) < 1) {
          let err11 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.leaders !== void 0) {
      let data9 = data.leaders;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          let err13 = { instancePath: instancePath + "/leaders", schemaPath: "#/properties/leaders/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.person === void 0) {
              let err14 = { instancePath: instancePath + "/leaders/" + i0, schemaPath: "#/properties/leaders/items/required", keyword: "required", params: { missingProperty: "person" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data10.role === void 0) {
              let err15 = { instancePath: instancePath + "/leaders/" + i0, schemaPath: "#/properties/leaders/items/required", keyword: "required", params: { missingProperty: "role" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            for (let key1 in data10)
              if (!(key1 === "person" || key1 === "role" || key1 === "title" || key1 === "units" || key1 === "from" || key1 === "until")) {
                let err16 = { instancePath: instancePath + "/leaders/" + i0, schemaPath: "#/properties/leaders/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            if (data10.person !== void 0 && (validate174(data10.person, { instancePath: instancePath + "/leaders/" + i0 + "/person", parentData: data10, parentDataProperty: "person", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length)), data10.role !== void 0 && (validate185(data10.role, { instancePath: instancePath + "/leaders/" + i0 + "/role", parentData: data10, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length)), data10.title !== void 0) {
              let data13 = data10.title;
              if (typeof data13 == "string") {
                if (func1(data13) < 1) {
                  let err17 = { instancePath: instancePath + "/leaders/" + i0 + "/title", schemaPath: "#/properties/leaders/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
              } else {
                let err18 = { instancePath: instancePath + "/leaders/" + i0 + "/title", schemaPath: "#/properties/leaders/items/properties/title/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data10.units !== void 0) {
              let data14 = data10.units;
              if (Array.isArray(data14)) {
                let len1 = data14.length;
                for (let i1 = 0; i1 < len1; i1++)
                  validate174(data14[i1], { instancePath: instancePath + "/leaders/" + i0 + "/units/" + i1, parentData: data14, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length);
              } else {
                let err19 = { instancePath: instancePath + "/leaders/" + i0 + "/units", schemaPath: "#/properties/leaders/items/properties/units/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            data10.from !== void 0 && (validate188(data10.from, { instancePath: instancePath + "/leaders/" + i0 + "/from", parentData: data10, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length)), data10.until !== void 0 && (validate188(data10.until, { instancePath: instancePath + "/leaders/" + i0 + "/until", parentData: data10, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length));
          } else {
            let err20 = { instancePath: instancePath + "/leaders/" + i0, schemaPath: "#/properties/leaders/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath: instancePath + "/leaders", schemaPath: "#/properties/leaders/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.supervisor !== void 0) {
      let data18 = data.supervisor;
      if (typeof data18 == "string") {
        if (func1(data18) < 1) {
          let err22 = { instancePath: instancePath + "/supervisor", schemaPath: "#/properties/supervisor/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/supervisor", schemaPath: "#/properties/supervisor/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.address !== void 0) {
      let data19 = data.address;
      if (typeof data19 == "string") {
        if (func1(data19) < 1) {
          let err24 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.phone !== void 0 && (validate191(data.phone, { instancePath: instancePath + "/phone", parentData: data, parentDataProperty: "phone", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors), errors = vErrors.length)), data["complaint-phone"] !== void 0 && (validate191(data["complaint-phone"], { instancePath: instancePath + "/complaint-phone", parentData: data, parentDataProperty: "complaint-phone", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors), errors = vErrors.length)), data.website !== void 0) {
      let data22 = data.website;
      if (typeof data22 == "string") {
        if (func1(data22) < 1) {
          let err26 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.hours !== void 0) {
      let data23 = data.hours;
      if (typeof data23 == "string") {
        if (func1(data23) < 1) {
          let err28 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data["suggestion-box"] !== void 0) {
      let data24 = data["suggestion-box"];
      if (typeof data24 == "string") {
        if (func1(data24) < 1) {
          let err30 = { instancePath: instancePath + "/suggestion-box", schemaPath: "#/properties/suggestion-box/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/suggestion-box", schemaPath: "#/properties/suggestion-box/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.bases !== void 0) {
      let data25 = data.bases;
      if (Array.isArray(data25)) {
        let len2 = data25.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate194(data25[i2], { instancePath: instancePath + "/bases/" + i2, parentData: data25, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
      } else {
        let err32 = { instancePath: instancePath + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.units !== void 0) {
      let data27 = data.units;
      if (Array.isArray(data27)) {
        let len3 = data27.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data28 = data27[i3];
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.id === void 0) {
              let err33 = { instancePath: instancePath + "/units/" + i3, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (data28.name === void 0) {
              let err34 = { instancePath: instancePath + "/units/" + i3, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data28.nature === void 0) {
              let err35 = { instancePath: instancePath + "/units/" + i3, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "nature" } };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            for (let key2 in data28)
              if (!func6.call(schema69.properties.units.items.properties, key2)) {
                let err36 = { instancePath: instancePath + "/units/" + i3, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            if (data28.id !== void 0 && (validate174(data28.id, { instancePath: instancePath + "/units/" + i3 + "/id", parentData: data28, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length)), data28.name !== void 0) {
              let data30 = data28.name;
              if (typeof data30 == "string") {
                if (func1(data30) < 1) {
                  let err37 = { instancePath: instancePath + "/units/" + i3 + "/name", schemaPath: "#/properties/units/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                }
              } else {
                let err38 = { instancePath: instancePath + "/units/" + i3 + "/name", schemaPath: "#/properties/units/items/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (data28.nature !== void 0 && (validate197(data28.nature, { instancePath: instancePath + "/units/" + i3 + "/nature", parentData: data28, parentDataProperty: "nature", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors), errors = vErrors.length)), data28.duties !== void 0) {
              let data32 = data28.duties;
              if (Array.isArray(data32)) {
                let len4 = data32.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data33 = data32[i4];
                  if (typeof data33 == "string") {
                    if (func1(data33) < 1) {
                      let err39 = { instancePath: instancePath + "/units/" + i3 + "/duties/" + i4, schemaPath: "#/properties/units/items/properties/duties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                    }
                  } else {
                    let err40 = { instancePath: instancePath + "/units/" + i3 + "/duties/" + i4, schemaPath: "#/properties/units/items/properties/duties/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                  }
                }
              } else {
                let err41 = { instancePath: instancePath + "/units/" + i3 + "/duties", schemaPath: "#/properties/units/items/properties/duties/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
            if (data28["own-name-powers"] !== void 0) {
              let data34 = data28["own-name-powers"];
              if (Array.isArray(data34)) {
                let len5 = data34.length;
                for (let i5 = 0; i5 < len5; i5++)
                  validate194(data34[i5], { instancePath: instancePath + "/units/" + i3 + "/own-name-powers/" + i5, parentData: data34, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
              } else {
                let err42 = { instancePath: instancePath + "/units/" + i3 + "/own-name-powers", schemaPath: "#/properties/units/items/properties/own-name-powers/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
            if (data28["legal-review"] !== void 0 && typeof data28["legal-review"] != "boolean") {
              let err43 = { instancePath: instancePath + "/units/" + i3 + "/legal-review", schemaPath: "#/properties/units/items/properties/legal-review/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
            if (data28.phone !== void 0 && (validate191(data28.phone, { instancePath: instancePath + "/units/" + i3 + "/phone", parentData: data28, parentDataProperty: "phone", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors), errors = vErrors.length)), data28.from !== void 0 && (validate188(data28.from, { instancePath: instancePath + "/units/" + i3 + "/from", parentData: data28, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length)), data28.until !== void 0 && (validate188(data28.until, { instancePath: instancePath + "/units/" + i3 + "/until", parentData: data28, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length)), data28.leaders !== void 0) {
              let data40 = data28.leaders;
              if (Array.isArray(data40)) {
                let len6 = data40.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data41 = data40[i6];
                  if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                    if (data41.person === void 0) {
                      let err44 = { instancePath: instancePath + "/units/" + i3 + "/leaders/" + i6, schemaPath: "#/properties/units/items/properties/leaders/items/required", keyword: "required", params: { missingProperty: "person" } };
                      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                    }
                    for (let key3 in data41)
                      if (!(key3 === "person" || key3 === "from" || key3 === "until")) {
                        let err45 = { instancePath: instancePath + "/units/" + i3 + "/leaders/" + i6, schemaPath: "#/properties/units/items/properties/leaders/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                      }
                    data41.person !== void 0 && (validate174(data41.person, { instancePath: instancePath + "/units/" + i3 + "/leaders/" + i6 + "/person", parentData: data41, parentDataProperty: "person", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length)), data41.from !== void 0 && (validate188(data41.from, { instancePath: instancePath + "/units/" + i3 + "/leaders/" + i6 + "/from", parentData: data41, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length)), data41.until !== void 0 && (validate188(data41.until, { instancePath: instancePath + "/units/" + i3 + "/leaders/" + i6 + "/until", parentData: data41, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length));
                  } else {
                    let err46 = { instancePath: instancePath + "/units/" + i3 + "/leaders/" + i6, schemaPath: "#/properties/units/items/properties/leaders/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                  }
                }
              } else {
                let err47 = { instancePath: instancePath + "/units/" + i3 + "/leaders", schemaPath: "#/properties/units/items/properties/leaders/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            }
          } else {
            let err48 = { instancePath: instancePath + "/units/" + i3, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
      } else {
        let err49 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.from !== void 0 && (validate188(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length)), data.until !== void 0 && (validate188(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length)), data["former-names"] !== void 0) {
      let data47 = data["former-names"];
      if (Array.isArray(data47)) {
        let len7 = data47.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data48 = data47[i7];
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            if (data48.name === void 0) {
              let err50 = { instancePath: instancePath + "/former-names/" + i7, schemaPath: "#/properties/former-names/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            if (data48.until === void 0) {
              let err51 = { instancePath: instancePath + "/former-names/" + i7, schemaPath: "#/properties/former-names/items/required", keyword: "required", params: { missingProperty: "until" } };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            for (let key4 in data48)
              if (!(key4 === "name" || key4 === "until")) {
                let err52 = { instancePath: instancePath + "/former-names/" + i7, schemaPath: "#/properties/former-names/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            if (data48.name !== void 0) {
              let data49 = data48.name;
              if (typeof data49 == "string") {
                if (func1(data49) < 1) {
                  let err53 = { instancePath: instancePath + "/former-names/" + i7 + "/name", schemaPath: "#/properties/former-names/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
              } else {
                let err54 = { instancePath: instancePath + "/former-names/" + i7 + "/name", schemaPath: "#/properties/former-names/items/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
            data48.until !== void 0 && (validate188(data48.until, { instancePath: instancePath + "/former-names/" + i7 + "/until", parentData: data48, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length));
          } else {
            let err55 = { instancePath: instancePath + "/former-names/" + i7, schemaPath: "#/properties/former-names/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
      } else {
        let err56 = { instancePath: instancePath + "/former-names", schemaPath: "#/properties/former-names/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data["successor-of"] !== void 0) {
      let data51 = data["successor-of"];
      if (Array.isArray(data51)) {
        let len8 = data51.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data52 = data51[i8];
          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
            if (data52.organ === void 0) {
              let err57 = { instancePath: instancePath + "/successor-of/" + i8, schemaPath: "#/properties/successor-of/items/required", keyword: "required", params: { missingProperty: "organ" } };
              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
            }
            if (data52.how === void 0) {
              let err58 = { instancePath: instancePath + "/successor-of/" + i8, schemaPath: "#/properties/successor-of/items/required", keyword: "required", params: { missingProperty: "how" } };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
            if (data52.date === void 0) {
              let err59 = { instancePath: instancePath + "/successor-of/" + i8, schemaPath: "#/properties/successor-of/items/required", keyword: "required", params: { missingProperty: "date" } };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
            for (let key5 in data52)
              if (!(key5 === "organ" || key5 === "how" || key5 === "date" || key5 === "decision")) {
                let err60 = { instancePath: instancePath + "/successor-of/" + i8, schemaPath: "#/properties/successor-of/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            data52.organ !== void 0 && (validate174(data52.organ, { instancePath: instancePath + "/successor-of/" + i8 + "/organ", parentData: data52, parentDataProperty: "organ", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length)), data52.how !== void 0 && (validate210(data52.how, { instancePath: instancePath + "/successor-of/" + i8 + "/how", parentData: data52, parentDataProperty: "how", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors), errors = vErrors.length)), data52.date !== void 0 && (validate188(data52.date, { instancePath: instancePath + "/successor-of/" + i8 + "/date", parentData: data52, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length)), data52.decision !== void 0 && (validate213(data52.decision, { instancePath: instancePath + "/successor-of/" + i8 + "/decision", parentData: data52, parentDataProperty: "decision", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length));
          } else {
            let err61 = { instancePath: instancePath + "/successor-of/" + i8, schemaPath: "#/properties/successor-of/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        }
      } else {
        let err62 = { instancePath: instancePath + "/successor-of", schemaPath: "#/properties/successor-of/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.concentrated !== void 0) {
      let data57 = data.concentrated;
      if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
        if (data57.decision === void 0) {
          let err63 = { instancePath: instancePath + "/concentrated", schemaPath: "#/properties/concentrated/required", keyword: "required", params: { missingProperty: "decision" } };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
        if (data57.fields === void 0) {
          let err64 = { instancePath: instancePath + "/concentrated", schemaPath: "#/properties/concentrated/required", keyword: "required", params: { missingProperty: "fields" } };
          vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
        }
        for (let key6 in data57)
          if (!(key6 === "decision" || key6 === "fields")) {
            let err65 = { instancePath: instancePath + "/concentrated", schemaPath: "#/properties/concentrated/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        if (data57.decision !== void 0 && (validate213(data57.decision, { instancePath: instancePath + "/concentrated/decision", parentData: data57, parentDataProperty: "decision", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length)), data57.fields !== void 0) {
          let data59 = data57.fields;
          if (Array.isArray(data59)) {
            if (data59.length < 1) {
              let err66 = { instancePath: instancePath + "/concentrated/fields", schemaPath: "#/properties/concentrated/properties/fields/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
            }
            let len9 = data59.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data60 = data59[i9];
              if (typeof data60 == "string") {
                if (func1(data60) < 1) {
                  let err67 = { instancePath: instancePath + "/concentrated/fields/" + i9, schemaPath: "#/properties/concentrated/properties/fields/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                }
              } else {
                let err68 = { instancePath: instancePath + "/concentrated/fields/" + i9, schemaPath: "#/properties/concentrated/properties/fields/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
              }
            }
          } else {
            let err69 = { instancePath: instancePath + "/concentrated/fields", schemaPath: "#/properties/concentrated/properties/fields/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
      } else {
        let err70 = { instancePath: instancePath + "/concentrated", schemaPath: "#/properties/concentrated/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
      }
    }
    if (data.superior !== void 0 && (validate174(data.superior, { instancePath: instancePath + "/superior", parentData: data, parentDataProperty: "superior", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length)), data["guided-by"] !== void 0) {
      let data62 = data["guided-by"];
      if (Array.isArray(data62)) {
        let len10 = data62.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate174(data62[i10], { instancePath: instancePath + "/guided-by/" + i10, parentData: data62, parentDataProperty: i10, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length);
      } else {
        let err71 = { instancePath: instancePath + "/guided-by", schemaPath: "#/properties/guided-by/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
    }
    if (data.upstream !== void 0 && (validate219(data.upstream, { instancePath: instancePath + "/upstream", parentData: data, parentDataProperty: "upstream", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors), errors = vErrors.length)), data["court-appearances"] !== void 0) {
      let data65 = data["court-appearances"];
      if (Array.isArray(data65)) {
        let len11 = data65.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data66 = data65[i11];
          if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
            if (data66.year === void 0) {
              let err72 = { instancePath: instancePath + "/court-appearances/" + i11, schemaPath: "#/properties/court-appearances/items/required", keyword: "required", params: { missingProperty: "year" } };
              vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
            }
            if (data66.cases === void 0) {
              let err73 = { instancePath: instancePath + "/court-appearances/" + i11, schemaPath: "#/properties/court-appearances/items/required", keyword: "required", params: { missingProperty: "cases" } };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
            if (data66["by-head"] === void 0) {
              let err74 = { instancePath: instancePath + "/court-appearances/" + i11, schemaPath: "#/properties/court-appearances/items/required", keyword: "required", params: { missingProperty: "by-head" } };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
            for (let key7 in data66)
              if (!(key7 === "year" || key7 === "cases" || key7 === "by-head")) {
                let err75 = { instancePath: instancePath + "/court-appearances/" + i11, schemaPath: "#/properties/court-appearances/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
              }
            if (data66.year !== void 0 && (validate221(data66.year, { instancePath: instancePath + "/court-appearances/" + i11 + "/year", parentData: data66, parentDataProperty: "year", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors), errors = vErrors.length)), data66.cases !== void 0) {
              let data68 = data66.cases;
              if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68) && isFinite(data68))) {
                let err76 = { instancePath: instancePath + "/court-appearances/" + i11 + "/cases", schemaPath: "#/properties/court-appearances/items/properties/cases/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
              }
              if (typeof data68 == "number" && isFinite(data68) && (data68 < 0 || isNaN(data68))) {
                let err77 = { instancePath: instancePath + "/court-appearances/" + i11 + "/cases", schemaPath: "#/properties/court-appearances/items/properties/cases/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
              }
            }
            if (data66["by-head"] !== void 0) {
              let data69 = data66["by-head"];
              if (!(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69) && isFinite(data69))) {
                let err78 = { instancePath: instancePath + "/court-appearances/" + i11 + "/by-head", schemaPath: "#/properties/court-appearances/items/properties/by-head/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
              }
              if (typeof data69 == "number" && isFinite(data69) && (data69 < 0 || isNaN(data69))) {
                let err79 = { instancePath: instancePath + "/court-appearances/" + i11 + "/by-head", schemaPath: "#/properties/court-appearances/items/properties/by-head/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
              }
            }
          } else {
            let err80 = { instancePath: instancePath + "/court-appearances/" + i11, schemaPath: "#/properties/court-appearances/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
        }
      } else {
        let err81 = { instancePath: instancePath + "/court-appearances", schemaPath: "#/properties/court-appearances/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
      }
    }
  } else {
    let err82 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
  }
  return validate173.errors = vErrors, errors === 0;
}
validate173.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var OwnRule = validate223, schema84 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "own-rule.schema.json", title: "\u81EA\u5B9A\u89C4\u5219 / own rule", "x-stem": { en: "rules", zh: "\u89C4\u5219" }, "x-type": "OwnRule", type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u89C4\u5219\u540D\uFF0C\u4E0D\u4E0E\u7A0B\u5E8F\u81EA\u5E26\u7684\u76F8\u540C / name of the rule, none of the program's own" }, title: { "x-zh": "\u6807\u9898", type: "string", minLength: 1, description: "\u8981\u6C42\u4EC0\u4E48 / what it demands" }, severity: { "x-zh": "\u7A0B\u5EA6", $ref: "common.schema.json#/$defs/own-rule-severity", description: "\u4E0D\u7B26\u5408\u65F6\u7684\u7A0B\u5EA6\uFF0C\u9ED8\u8BA4\u8B66\u544A / default warning" }, message: { "x-zh": "\u63D0\u793A", type: "string", minLength: 1, description: "\u4E0D\u7B26\u5408\u65F6\u600E\u4E48\u8BF4\uFF1B{\u540D\u79F0} \u7B49\u6362\u6210\u8BB0\u5F55\u91CC\u7684\u5185\u5BB9 / what to say; {name} is replaced by what the record holds" }, hint: { "x-zh": "\u529E\u6CD5", type: "string", minLength: 1, description: "\u600E\u4E48\u6539 / what to do" }, reason: { "x-zh": "\u7406\u7531", type: "string", minLength: 1, description: "\u4E3A\u4EC0\u4E48\u8981\u6C42 / why" }, clause: { "x-zh": "\u4F9D\u636E", oneOf: [{ type: "string", minLength: 1 }, { type: "array", minItems: 1, items: { type: "object", additionalProperties: !1, properties: { text: { "x-zh": "\u6761\u6B3E", type: "string", minLength: 1, description: "\u6761\u6B3E / clause" }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77 / since" }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u6700\u540E\u4E00\u5929 / last day" } }, required: ["text"] } }], description: "\u4F9D\u636E\u54EA\u4E00\u6761\uFF1B\u6709\u65BD\u884C\u65E5\u671F\u7684\u5206\u6761\u5199\uFF0C\u4E0D\u5728\u65BD\u884C\u671F\u5185\u65F6\u89C4\u5219\u4E0D\u8D77\u4F5C\u7528 / clauses; with dates the rule is silent outside them" }, select: { "x-zh": "\u9009\u53D6", type: "object", additionalProperties: !1, properties: { kind: { "x-zh": "\u8BB0\u5F55", $ref: "common.schema.json#/$defs/own-rule-kind", description: "\u54EA\u4E00\u79CD\u8BB0\u5F55 / kind of record" }, where: { "x-zh": "\u6761\u4EF6", type: "array", minItems: 1, items: { $ref: "common.schema.json#/$defs/own-rule-condition" }, description: "\u53EA\u770B\u7B26\u5408\u8FD9\u4E9B\u6761\u4EF6\u7684\uFF1B\u4E0D\u5199\u65F6\u5168\u770B / only those that meet all of these" } }, required: ["kind"], description: "\u770B\u54EA\u4E9B\u8BB0\u5F55 / which records" }, along: { "x-zh": "\u6CBF", type: "array", minItems: 1, items: { $ref: "common.schema.json#/$defs/own-rule-step" }, description: "\u7531\u9009\u53D6\u7684\u8BB0\u5F55\u8D70\u5230\u54EA\u91CC\uFF0C\u5982 [\u5C97\u4F4D, \u4EFB\u804C\u4EBA\u5458] / from them to others" }, among: { "x-zh": "\u5176\u4E2D", type: "array", minItems: 1, items: { $ref: "common.schema.json#/$defs/own-rule-condition" }, description: "\u53EA\u770B\u8D70\u5230\u7684\u8BB0\u5F55\u4E2D\u7B26\u5408\u8FD9\u4E9B\u6761\u4EF6\u7684 / only those reached that meet all of these" }, require: { "x-zh": "\u5E94\u5F53", type: "array", minItems: 1, items: { $ref: "common.schema.json#/$defs/own-rule-condition" }, description: "\u6BCF\u4E00\u6761\u90FD\u8981\u7B26\u5408 / all of these hold" }, forbid: { "x-zh": "\u4E0D\u5F97", type: "array", minItems: 1, items: { $ref: "common.schema.json#/$defs/own-rule-condition" }, description: "\u4E0D\u80FD\u540C\u65F6\u7B26\u5408 / these do not hold together" }, count: { "x-zh": "\u6570\u91CF", type: "object", additionalProperties: !1, minProperties: 1, properties: { "at-least": { "x-zh": "\u81F3\u5C11", type: "integer", minimum: 0, description: "\u81F3\u5C11\u51E0\u4E2A / at least" }, "at-most": { "x-zh": "\u81F3\u591A", type: "integer", minimum: 0, description: "\u81F3\u591A\u51E0\u4E2A / at most" } }, description: "\u8D70\u5230\u7684\u8BB0\u5F55\u6709\u51E0\u4E2A\uFF1B\u8981\u540C\u65F6\u5199\u201C\u6CBF\u201D / how many are reached; needs along" }, compare: { "x-zh": "\u6BD4\u8F83", type: "object", additionalProperties: !1, properties: { key: { "x-zh": "\u9879", type: "string", minLength: 1, description: "\u5DE6\u8FB9\u7684\u4E00\u9879 / the property on the left" }, is: { "x-zh": "\u5E94\u5F53", $ref: "common.schema.json#/$defs/own-rule-relation", description: "\u5E94\u5F53\u600E\u6837 / how they stand" }, to: { "x-zh": "\u4E8E", type: "string", minLength: 1, description: "\u53F3\u8FB9\u7684\u4E00\u9879\uFF0C\u6216\u8005\u201C\u57FA\u51C6\u65E5\u671F\u201D / the other property, or as-of" } }, required: ["key", "is", "to"], description: "\u4E24\u9879\u76F8\u6BD4 / two properties compared" }, examples: { "x-zh": "\u793A\u4F8B", type: "object", additionalProperties: !1, properties: { valid: { "x-zh": "\u5408\u683C", type: "array", minItems: 1, items: { type: "object", additionalProperties: { type: "string" }, minProperties: 1 }, description: "\u6BCF\u4E2A\u793A\u4F8B\uFF1A\u6587\u4EF6\u540D\u548C\u5185\u5BB9\uFF1B\u89C4\u5219\u4E0D\u5E94\u62A5\u544A / file name and text; nothing is found" }, invalid: { "x-zh": "\u4E0D\u5408\u683C", type: "array", minItems: 1, items: { type: "object", additionalProperties: { type: "string" }, minProperties: 1 }, description: "\u89C4\u5219\u5E94\u5F53\u62A5\u544A / something is found" } }, required: ["valid", "invalid"], description: "\u6BCF\u6B21\u68C0\u67E5\u90FD\u5148\u8BD5\u4E00\u904D / tried at every check" } }, required: ["id", "title", "message", "hint", "select"], oneOf: [{ required: ["require"] }, { required: ["forbid"] }, { required: ["count"] }, { required: ["compare"] }] };
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate224.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate224.errors = vErrors, errors === 0;
}
validate224.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema86 = { type: "string", title: "\u7A0B\u5EA6 / severity", enum: ["error", "warning", "info"], "x-zh-values": { error: "\u9519\u8BEF", warning: "\u8B66\u544A", info: "\u63D0\u793A" } };
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate226.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "error" || data === "warning" || data === "info")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema86.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate226.errors = vErrors, errors === 0;
}
validate226.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate228.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate228.errors = vErrors, errors === 0;
}
validate228.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema88 = { type: "string", title: "\u8BB0\u5F55 / kind of record", enum: ["organ", "unit", "person", "basis", "power", "procedure", "post", "responsibility", "scheme", "letter-plan", "notice", "transfer", "approval", "publication", "report", "system", "normative-document", "dispute"], "x-zh-values": { organ: "\u6267\u6CD5\u4E3B\u4F53", unit: "\u6267\u6CD5\u673A\u6784", person: "\u4EBA\u5458", basis: "\u6267\u6CD5\u4F9D\u636E", power: "\u6267\u6CD5\u804C\u6743", procedure: "\u6D41\u7A0B", post: "\u6267\u6CD5\u5C97\u4F4D", responsibility: "\u8D23\u4EFB", scheme: "\u8003\u6838\u65B9\u6848", "letter-plan": "\u8D23\u4EFB\u4E66\u65B9\u6848", notice: "\u516C\u6587", transfer: "\u804C\u6743\u914D\u7F6E", approval: "\u6838\u51C6", publication: "\u516C\u5E03", report: "\u62A5\u544A", system: "\u914D\u5957\u5236\u5EA6", "normative-document": "\u89C4\u8303\u6027\u6587\u4EF6", dispute: "\u4E89\u8BAE" } };
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate231.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "organ" || data === "unit" || data === "person" || data === "basis" || data === "power" || data === "procedure" || data === "post" || data === "responsibility" || data === "scheme" || data === "letter-plan" || data === "notice" || data === "transfer" || data === "approval" || data === "publication" || data === "report" || data === "system" || data === "normative-document" || data === "dispute")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema88.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate231.errors = vErrors, errors === 0;
}
validate231.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema89 = { type: "object", additionalProperties: !1, properties: { key: { "x-zh": "\u9879", type: "string", minLength: 1, description: "\u770B\u54EA\u4E00\u9879\uFF1B\u4E0B\u4E00\u5C42\u7528\u70B9\u8FDE\u63A5\uFF0C\u5982 \u6267\u6CD5\u8BC1.\u6709\u6548\u671F\u81F3 / which property; a point leads inside" }, exists: { "x-zh": "\u5199\u4E86", type: "boolean", description: "\u5199\u4E86\u6CA1\u6709 / whether it is written" }, equals: { "x-zh": "\u7B49\u4E8E", type: "string", minLength: 1, description: "\u7B49\u4E8E\u8FD9\u4E2A\u503C\uFF1B\u9009\u9879\u5199\u4E2D\u6587\u6216\u8005\u4EE3\u7801\u90FD\u53EF\u4EE5 / is this value, code or word" }, in: { "x-zh": "\u5C5E\u4E8E", type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "\u662F\u5176\u4E2D\u4E00\u4E2A / is one of these" }, contains: { "x-zh": "\u542B\u6709", type: "string", minLength: 1, description: "\u6587\u5B57\u91CC\u6709 / the text holds" }, "starts-with": { "x-zh": "\u5F00\u5934\u662F", type: "string", minLength: 1, description: "\u6587\u5B57\u7684\u5F00\u5934 / the text begins with" }, "ends-with": { "x-zh": "\u7ED3\u5C3E\u662F", type: "string", minLength: 1, description: "\u6587\u5B57\u7684\u7ED3\u5C3E / the text ends with" }, like: { "x-zh": "\u5F62\u5982", type: "string", minLength: 1, description: "* \u4EE3\u8868\u4EFB\u610F\u51E0\u4E2A\u5B57\uFF0C? \u4EE3\u8868\u4E00\u4E2A\u5B57 / * stands for any text, ? for one character" }, before: { "x-zh": "\u65E9\u4E8E", type: "string", minLength: 1, description: "\u65E9\u4E8E\u8FD9\u4E00\u5929\uFF1B\u53EF\u4EE5\u5199\u201C\u57FA\u51C6\u65E5\u671F\u201D / before this day, or as-of" }, after: { "x-zh": "\u665A\u4E8E", type: "string", minLength: 1, description: "\u665A\u4E8E\u8FD9\u4E00\u5929\uFF1B\u53EF\u4EE5\u5199\u201C\u57FA\u51C6\u65E5\u671F\u201D / after this day, or as-of" }, "at-least": { "x-zh": "\u81F3\u5C11", type: "number", description: "\u6570\u5B57\u4E0D\u5C0F\u4E8E\uFF1B\u5217\u8868\u770B\u6709\u51E0\u9879 / a number, or the length of a list" }, "at-most": { "x-zh": "\u81F3\u591A", type: "number", description: "\u6570\u5B57\u4E0D\u5927\u4E8E\uFF1B\u5217\u8868\u770B\u6709\u51E0\u9879 / a number, or the length of a list" }, every: { "x-zh": "\u6BCF\u9879", type: "boolean", description: "\u5217\u8868\u91CC\u6BCF\u4E00\u9879\u90FD\u8981\u7B26\u5408\uFF1B\u4E0D\u5199\u65F6\u6709\u4E00\u9879\u7B26\u5408\u5C31\u884C / each item of a list, not only one" }, all: { "x-zh": "\u5168\u90E8", type: "array", minItems: 1, items: { $ref: "common.schema.json#/$defs/own-rule-test" }, description: "\u90FD\u8981\u7B26\u5408 / all hold" }, any: { "x-zh": "\u4EFB\u4E00", type: "array", minItems: 1, items: { $ref: "common.schema.json#/$defs/own-rule-test" }, description: "\u6709\u4E00\u6761\u7B26\u5408 / one holds" }, not: { "x-zh": "\u4E0D\u7B26\u5408", type: "array", minItems: 1, items: { $ref: "common.schema.json#/$defs/own-rule-test" }, description: "\u90FD\u4E0D\u7B26\u5408 / none holds" } } }, schema90 = { type: "object", additionalProperties: !1, properties: { key: { "x-zh": "\u9879", type: "string", minLength: 1, description: "\u770B\u54EA\u4E00\u9879\uFF1B\u4E0B\u4E00\u5C42\u7528\u70B9\u8FDE\u63A5\uFF0C\u5982 \u6267\u6CD5\u8BC1.\u6709\u6548\u671F\u81F3 / which property; a point leads inside" }, exists: { "x-zh": "\u5199\u4E86", type: "boolean", description: "\u5199\u4E86\u6CA1\u6709 / whether it is written" }, equals: { "x-zh": "\u7B49\u4E8E", type: "string", minLength: 1, description: "\u7B49\u4E8E\u8FD9\u4E2A\u503C\uFF1B\u9009\u9879\u5199\u4E2D\u6587\u6216\u8005\u4EE3\u7801\u90FD\u53EF\u4EE5 / is this value, code or word" }, in: { "x-zh": "\u5C5E\u4E8E", type: "array", minItems: 1, items: { type: "string", minLength: 1 }, description: "\u662F\u5176\u4E2D\u4E00\u4E2A / is one of these" }, contains: { "x-zh": "\u542B\u6709", type: "string", minLength: 1, description: "\u6587\u5B57\u91CC\u6709 / the text holds" }, "starts-with": { "x-zh": "\u5F00\u5934\u662F", type: "string", minLength: 1, description: "\u6587\u5B57\u7684\u5F00\u5934 / the text begins with" }, "ends-with": { "x-zh": "\u7ED3\u5C3E\u662F", type: "string", minLength: 1, description: "\u6587\u5B57\u7684\u7ED3\u5C3E / the text ends with" }, like: { "x-zh": "\u5F62\u5982", type: "string", minLength: 1, description: "* \u4EE3\u8868\u4EFB\u610F\u51E0\u4E2A\u5B57\uFF0C? \u4EE3\u8868\u4E00\u4E2A\u5B57 / * stands for any text, ? for one character" }, before: { "x-zh": "\u65E9\u4E8E", type: "string", minLength: 1, description: "\u65E9\u4E8E\u8FD9\u4E00\u5929\uFF1B\u53EF\u4EE5\u5199\u201C\u57FA\u51C6\u65E5\u671F\u201D / before this day, or as-of" }, after: { "x-zh": "\u665A\u4E8E", type: "string", minLength: 1, description: "\u665A\u4E8E\u8FD9\u4E00\u5929\uFF1B\u53EF\u4EE5\u5199\u201C\u57FA\u51C6\u65E5\u671F\u201D / after this day, or as-of" }, "at-least": { "x-zh": "\u81F3\u5C11", type: "number", description: "\u6570\u5B57\u4E0D\u5C0F\u4E8E\uFF1B\u5217\u8868\u770B\u6709\u51E0\u9879 / a number, or the length of a list" }, "at-most": { "x-zh": "\u81F3\u591A", type: "number", description: "\u6570\u5B57\u4E0D\u5927\u4E8E\uFF1B\u5217\u8868\u770B\u6709\u51E0\u9879 / a number, or the length of a list" }, every: { "x-zh": "\u6BCF\u9879", type: "boolean", description: "\u5217\u8868\u91CC\u6BCF\u4E00\u9879\u90FD\u8981\u7B26\u5408\uFF1B\u4E0D\u5199\u65F6\u6709\u4E00\u9879\u7B26\u5408\u5C31\u884C / each item of a list, not only one" } } };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate234.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func6.call(schema90.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err1 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.exists !== void 0 && typeof data.exists != "boolean") {
      let err3 = { instancePath: instancePath + "/exists", schemaPath: "#/properties/exists/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.equals !== void 0) {
      let data2 = data.equals;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err4 = { instancePath: instancePath + "/equals", schemaPath: "#/properties/equals/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/equals", schemaPath: "#/properties/equals/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.in !== void 0) {
      let data3 = data.in;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err6 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (func1(data4) < 1) {
              let err7 = { instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.contains !== void 0) {
      let data5 = data.contains;
      if (typeof data5 == "string") {
        if (func1(data5) < 1) {
          let err10 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data["starts-with"] !== void 0) {
      let data6 = data["starts-with"];
      if (typeof data6 == "string") {
        if (func1(data6) < 1) {
          let err12 = { instancePath: instancePath + "/starts-with", schemaPath: "#/properties/starts-with/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/starts-with", schemaPath: "#/properties/starts-with/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data["ends-with"] !== void 0) {
      let data7 = data["ends-with"];
      if (typeof data7 == "string") {
        if (func1(data7) < 1) {
          let err14 = { instancePath: instancePath + "/ends-with", schemaPath: "#/properties/ends-with/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/ends-with", schemaPath: "#/properties/ends-with/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.like !== void 0) {
      let data8 = data.like;
      if (typeof data8 == "string") {
        if (func1(data8) < 1) {
          let err16 = { instancePath: instancePath + "/like", schemaPath: "#/properties/like/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/like", schemaPath: "#/properties/like/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.before !== void 0) {
      let data9 = data.before;
      if (typeof data9 == "string") {
        if (func1(data9) < 1) {
          let err18 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.after !== void 0) {
      let data10 = data.after;
      if (typeof data10 == "string") {
        if (func1(data10) < 1) {
          let err20 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data["at-least"] !== void 0) {
      let data11 = data["at-least"];
      if (!(typeof data11 == "number" && isFinite(data11))) {
        let err22 = { instancePath: instancePath + "/at-least", schemaPath: "#/properties/at-least/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data["at-most"] !== void 0) {
      let data12 = data["at-most"];
      if (!(typeof data12 == "number" && isFinite(data12))) {
        let err23 = { instancePath: instancePath + "/at-most", schemaPath: "#/properties/at-most/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.every !== void 0 && typeof data.every != "boolean") {
      let err24 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate234.errors = vErrors, errors === 0;
}
validate234.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate233.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func6.call(schema89.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err1 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.exists !== void 0 && typeof data.exists != "boolean") {
      let err3 = { instancePath: instancePath + "/exists", schemaPath: "#/properties/exists/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.equals !== void 0) {
      let data2 = data.equals;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err4 = { instancePath: instancePath + "/equals", schemaPath: "#/properties/equals/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/equals", schemaPath: "#/properties/equals/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.in !== void 0) {
      let data3 = data.in;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err6 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 == "string") {
            if (func1(data4) < 1) {
              let err7 = { instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/in/" + i0, schemaPath: "#/properties/in/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.contains !== void 0) {
      let data5 = data.contains;
      if (typeof data5 == "string") {
        if (func1(data5) < 1) {
          let err10 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/contains", schemaPath: "#/properties/contains/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data["starts-with"] !== void 0) {
      let data6 = data["starts-with"];
      if (typeof data6 == "string") {
        if (func1(data6) < 1) {
          let err12 = { instancePath: instancePath + "/starts-with", schemaPath: "#/properties/starts-with/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/starts-with", schemaPath: "#/properties/starts-with/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data["ends-with"] !== void 0) {
      let data7 = data["ends-with"];
      if (typeof data7 == "string") {
        if (func1(data7) < 1) {
          let err14 = { instancePath: instancePath + "/ends-with", schemaPath: "#/properties/ends-with/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/ends-with", schemaPath: "#/properties/ends-with/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.like !== void 0) {
      let data8 = data.like;
      if (typeof data8 == "string") {
        if (func1(data8) < 1) {
          let err16 = { instancePath: instancePath + "/like", schemaPath: "#/properties/like/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/like", schemaPath: "#/properties/like/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.before !== void 0) {
      let data9 = data.before;
      if (typeof data9 == "string") {
        if (func1(data9) < 1) {
          let err18 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.after !== void 0) {
      let data10 = data.after;
      if (typeof data10 == "string") {
        if (func1(data10) < 1) {
          let err20 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data["at-least"] !== void 0) {
      let data11 = data["at-least"];
      if (!(typeof data11 == "number" && isFinite(data11))) {
        let err22 = { instancePath: instancePath + "/at-least", schemaPath: "#/properties/at-least/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data["at-most"] !== void 0) {
      let data12 = data["at-most"];
      if (!(typeof data12 == "number" && isFinite(data12))) {
        let err23 = { instancePath: instancePath + "/at-most", schemaPath: "#/properties/at-most/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.every !== void 0 && typeof data.every != "boolean") {
      let err24 = { instancePath: instancePath + "/every", schemaPath: "#/properties/every/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.all !== void 0) {
      let data14 = data.all;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          let err25 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        let len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate234(data14[i1], { instancePath: instancePath + "/all/" + i1, parentData: data14, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length);
      } else {
        let err26 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.any !== void 0) {
      let data16 = data.any;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          let err27 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        let len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate234(data16[i2], { instancePath: instancePath + "/any/" + i2, parentData: data16, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length);
      } else {
        let err28 = { instancePath: instancePath + "/any", schemaPath: "#/properties/any/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.not !== void 0) {
      let data18 = data.not;
      if (Array.isArray(data18)) {
        if (data18.length < 1) {
          let err29 = { instancePath: instancePath + "/not", schemaPath: "#/properties/not/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        let len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate234(data18[i3], { instancePath: instancePath + "/not/" + i3, parentData: data18, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length);
      } else {
        let err30 = { instancePath: instancePath + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate233.errors = vErrors, errors === 0;
}
validate233.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema91 = { type: "string", title: "\u5173\u7CFB / relation", enum: ["organ", "superior", "subordinates", "unit", "units", "persons", "holders", "powers", "posts", "procedure", "statements"], "x-zh-values": { organ: "\u6267\u6CD5\u4E3B\u4F53", superior: "\u4E0A\u7EA7\u4E3B\u4F53", subordinates: "\u4E0B\u7EA7\u4E3B\u4F53", unit: "\u673A\u6784", units: "\u4E0B\u8BBE\u673A\u6784", persons: "\u4EBA\u5458", holders: "\u4EFB\u804C\u4EBA\u5458", powers: "\u804C\u6743", posts: "\u5C97\u4F4D", procedure: "\u6D41\u7A0B", statements: "\u8D23\u4EFB" } };
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate239.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "organ" || data === "superior" || data === "subordinates" || data === "unit" || data === "units" || data === "persons" || data === "holders" || data === "powers" || data === "posts" || data === "procedure" || data === "statements")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema91.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate239.errors = vErrors, errors === 0;
}
validate239.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema92 = { type: "string", title: "\u6BD4\u8F83 / comparison", enum: ["equal", "different", "less", "at-most", "at-least", "greater", "before", "not-after", "not-before", "after"], "x-zh-values": { equal: "\u7B49\u4E8E", different: "\u4E0D\u7B49\u4E8E", less: "\u5C0F\u4E8E", "at-most": "\u4E0D\u5927\u4E8E", "at-least": "\u4E0D\u5C0F\u4E8E", greater: "\u5927\u4E8E", before: "\u65E9\u4E8E", "not-after": "\u4E0D\u665A\u4E8E", "not-before": "\u4E0D\u65E9\u4E8E", after: "\u665A\u4E8E" } };
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate244.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "equal" || data === "different" || data === "less" || data === "at-most" || data === "at-least" || data === "greater" || data === "before" || data === "not-after" || data === "not-before" || data === "after")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema92.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate244.errors = vErrors, errors === 0;
}
validate244.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate223.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.require === void 0) {
    let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "require" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.forbid === void 0) {
    let err1 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "forbid" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.count === void 0) {
      let err2 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: "count" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs4 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2);
      let _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.compare === void 0) {
        let err3 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: "compare" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs5 === errors;
      _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 3]) : _valid0 && (valid0 = !0, passing0 = 3);
    }
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err4 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.title === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.message === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.hint === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hint" } };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.select === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "select" } };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key0 in data)
      if (!func6.call(schema84.properties, key0)) {
        let err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    if (data.id !== void 0 && (validate224(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors), errors = vErrors.length)), data.title !== void 0) {
      let data1 = data.title;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err11 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.severity !== void 0 && (validate226(data.severity, { instancePath: instancePath + "/severity", parentData: data, parentDataProperty: "severity", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors), errors = vErrors.length)), data.message !== void 0) {
      let data3 = data.message;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err13 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.hint !== void 0) {
      let data4 = data.hint;
      if (typeof data4 == "string") {
        if (func1(data4) < 1) {
          let err15 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/hint", schemaPath: "#/properties/hint/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data5 = data.reason;
      if (typeof data5 == "string") {
        if (func1(data5) < 1) {
          let err17 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.clause !== void 0) {
      let data6 = data.clause, _errs18 = errors, valid2 = !1, passing1 = null, _errs19 = errors;
      if (typeof data6 == "string") {
        if (func1(data6) < 1) {
          let err19 = { instancePath: instancePath + "/clause", schemaPath: "#/properties/clause/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/clause", schemaPath: "#/properties/clause/oneOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      var _valid1 = _errs19 === errors;
      _valid1 && (valid2 = !0, passing1 = 0);
      let _errs21 = errors;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err21 = { instancePath: instancePath + "/clause", schemaPath: "#/properties/clause/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.text === void 0) {
              let err22 = { instancePath: instancePath + "/clause/" + i0, schemaPath: "#/properties/clause/oneOf/1/items/required", keyword: "required", params: { missingProperty: "text" } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            for (let key1 in data7)
              if (!(key1 === "text" || key1 === "from" || key1 === "until")) {
                let err23 = { instancePath: instancePath + "/clause/" + i0, schemaPath: "#/properties/clause/oneOf/1/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            if (data7.text !== void 0) {
              let data8 = data7.text;
              if (typeof data8 == "string") {
                if (func1(data8) < 1) {
                  let err24 = { instancePath: instancePath + "/clause/" + i0 + "/text", schemaPath: "#/properties/clause/oneOf/1/items/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
              } else {
                let err25 = { instancePath: instancePath + "/clause/" + i0 + "/text", schemaPath: "#/properties/clause/oneOf/1/items/properties/text/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            data7.from !== void 0 && (validate228(data7.from, { instancePath: instancePath + "/clause/" + i0 + "/from", parentData: data7, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length)), data7.until !== void 0 && (validate228(data7.until, { instancePath: instancePath + "/clause/" + i0 + "/until", parentData: data7, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length));
          } else {
            let err26 = { instancePath: instancePath + "/clause/" + i0, schemaPath: "#/properties/clause/oneOf/1/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        let err27 = { instancePath: instancePath + "/clause", schemaPath: "#/properties/clause/oneOf/1/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      var _valid1 = _errs21 === errors;
      if (_valid1 && valid2 ? (valid2 = !1, passing1 = [passing1, 1]) : _valid1 && (valid2 = !0, passing1 = 1), valid2)
        errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
      else {
        let err28 = { instancePath: instancePath + "/clause", schemaPath: "#/properties/clause/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.select !== void 0) {
      let data11 = data.select;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.kind === void 0) {
          let err29 = { instancePath: instancePath + "/select", schemaPath: "#/properties/select/required", keyword: "required", params: { missingProperty: "kind" } };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        for (let key2 in data11)
          if (!(key2 === "kind" || key2 === "where")) {
            let err30 = { instancePath: instancePath + "/select", schemaPath: "#/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        if (data11.kind !== void 0 && (validate231(data11.kind, { instancePath: instancePath + "/select/kind", parentData: data11, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors), errors = vErrors.length)), data11.where !== void 0) {
          let data13 = data11.where;
          if (Array.isArray(data13)) {
            if (data13.length < 1) {
              let err31 = { instancePath: instancePath + "/select/where", schemaPath: "#/properties/select/properties/where/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            let len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate233(data13[i1], { instancePath: instancePath + "/select/where/" + i1, parentData: data13, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
          } else {
            let err32 = { instancePath: instancePath + "/select/where", schemaPath: "#/properties/select/properties/where/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      } else {
        let err33 = { instancePath: instancePath + "/select", schemaPath: "#/properties/select/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.along !== void 0) {
      let data15 = data.along;
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          let err34 = { instancePath: instancePath + "/along", schemaPath: "#/properties/along/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        let len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate239(data15[i2], { instancePath: instancePath + "/along/" + i2, parentData: data15, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors), errors = vErrors.length);
      } else {
        let err35 = { instancePath: instancePath + "/along", schemaPath: "#/properties/along/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.among !== void 0) {
      let data17 = data.among;
      if (Array.isArray(data17)) {
        if (data17.length < 1) {
          let err36 = { instancePath: instancePath + "/among", schemaPath: "#/properties/among/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        let len3 = data17.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate233(data17[i3], { instancePath: instancePath + "/among/" + i3, parentData: data17, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
      } else {
        let err37 = { instancePath: instancePath + "/among", schemaPath: "#/properties/among/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.require !== void 0) {
      let data19 = data.require;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          let err38 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        let len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate233(data19[i4], { instancePath: instancePath + "/require/" + i4, parentData: data19, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
      } else {
        let err39 = { instancePath: instancePath + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.forbid !== void 0) {
      let data21 = data.forbid;
      if (Array.isArray(data21)) {
        if (data21.length < 1) {
          let err40 = { instancePath: instancePath + "/forbid", schemaPath: "#/properties/forbid/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        let len5 = data21.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate233(data21[i5], { instancePath: instancePath + "/forbid/" + i5, parentData: data21, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
      } else {
        let err41 = { instancePath: instancePath + "/forbid", schemaPath: "#/properties/forbid/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.count !== void 0) {
      let data23 = data.count;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (Object.keys(data23).length < 1) {
          let err42 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minProperties", keyword: "minProperties", params: { limit: 1 } };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        for (let key3 in data23)
          if (!(key3 === "at-least" || key3 === "at-most")) {
            let err43 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        if (data23["at-least"] !== void 0) {
          let data24 = data23["at-least"];
          if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
            let err44 = { instancePath: instancePath + "/count/at-least", schemaPath: "#/properties/count/properties/at-least/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
          if (typeof data24 == "number" && isFinite(data24) && (data24 < 0 || isNaN(data24))) {
            let err45 = { instancePath: instancePath + "/count/at-least", schemaPath: "#/properties/count/properties/at-least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        if (data23["at-most"] !== void 0) {
          let data25 = data23["at-most"];
          if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
            let err46 = { instancePath: instancePath + "/count/at-most", schemaPath: "#/properties/count/properties/at-most/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
          if (typeof data25 == "number" && isFinite(data25) && (data25 < 0 || isNaN(data25))) {
            let err47 = { instancePath: instancePath + "/count/at-most", schemaPath: "#/properties/count/properties/at-most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
      } else {
        let err48 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.compare !== void 0) {
      let data26 = data.compare;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.key === void 0) {
          let err49 = { instancePath: instancePath + "/compare", schemaPath: "#/properties/compare/required", keyword: "required", params: { missingProperty: "key" } };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        if (data26.is === void 0) {
          let err50 = { instancePath: instancePath + "/compare", schemaPath: "#/properties/compare/required", keyword: "required", params: { missingProperty: "is" } };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        if (data26.to === void 0) {
          let err51 = { instancePath: instancePath + "/compare", schemaPath: "#/properties/compare/required", keyword: "required", params: { missingProperty: "to" } };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        for (let key4 in data26)
          if (!(key4 === "key" || key4 === "is" || key4 === "to")) {
            let err52 = { instancePath: instancePath + "/compare", schemaPath: "#/properties/compare/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        if (data26.key !== void 0) {
          let data27 = data26.key;
          if (typeof data27 == "string") {
            if (func1(data27) < 1) {
              let err53 = { instancePath: instancePath + "/compare/key", schemaPath: "#/properties/compare/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
          } else {
            let err54 = { instancePath: instancePath + "/compare/key", schemaPath: "#/properties/compare/properties/key/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
        }
        if (data26.is !== void 0 && (validate244(data26.is, { instancePath: instancePath + "/compare/is", parentData: data26, parentDataProperty: "is", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors), errors = vErrors.length)), data26.to !== void 0) {
          let data29 = data26.to;
          if (typeof data29 == "string") {
            if (func1(data29) < 1) {
              let err55 = { instancePath: instancePath + "/compare/to", schemaPath: "#/properties/compare/properties/to/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
          } else {
            let err56 = { instancePath: instancePath + "/compare/to", schemaPath: "#/properties/compare/properties/to/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
      } else {
        let err57 = { instancePath: instancePath + "/compare", schemaPath: "#/properties/compare/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.examples !== void 0) {
      let data30 = data.examples;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.valid === void 0) {
          let err58 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/required", keyword: "required", params: { missingProperty: "valid" } };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
        if (data30.invalid === void 0) {
          let err59 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/required", keyword: "required", params: { missingProperty: "invalid" } };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
        for (let key5 in data30)
          if (!(key5 === "valid" || key5 === "invalid")) {
            let err60 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        if (data30.valid !== void 0) {
          let data31 = data30.valid;
          if (Array.isArray(data31)) {
            if (data31.length < 1) {
              let err61 = { instancePath: instancePath + "/examples/valid", schemaPath: "#/properties/examples/properties/valid/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
            let len6 = data31.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data32 = data31[i6];
              if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                if (Object.keys(data32).length < 1) {
                  let err62 = { instancePath: instancePath + "/examples/valid/" + i6, schemaPath: "#/properties/examples/properties/valid/items/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                }
                for (let key6 in data32)
                  if (typeof data32[key6] != "string") {
                    let err63 = { instancePath: instancePath + "/examples/valid/" + i6 + "/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/examples/properties/valid/items/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                  }
              } else {
                let err64 = { instancePath: instancePath + "/examples/valid/" + i6, schemaPath: "#/properties/examples/properties/valid/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
          } else {
            let err65 = { instancePath: instancePath + "/examples/valid", schemaPath: "#/properties/examples/properties/valid/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
        if (data30.invalid !== void 0) {
          let data34 = data30.invalid;
          if (Array.isArray(data34)) {
            if (data34.length < 1) {
              let err66 = { instancePath: instancePath + "/examples/invalid", schemaPath: "#/properties/examples/properties/invalid/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
            }
            let len7 = data34.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data35 = data34[i7];
              if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                if (Object.keys(data35).length < 1) {
                  let err67 = { instancePath: instancePath + "/examples/invalid/" + i7, schemaPath: "#/properties/examples/properties/invalid/items/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                }
                for (let key7 in data35)
                  if (typeof data35[key7] != "string") {
                    let err68 = { instancePath: instancePath + "/examples/invalid/" + i7 + "/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/examples/properties/invalid/items/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                  }
              } else {
                let err69 = { instancePath: instancePath + "/examples/invalid/" + i7, schemaPath: "#/properties/examples/properties/invalid/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
              }
            }
          } else {
            let err70 = { instancePath: instancePath + "/examples/invalid", schemaPath: "#/properties/examples/properties/invalid/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
      } else {
        let err71 = { instancePath: instancePath + "/examples", schemaPath: "#/properties/examples/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
    }
  } else {
    let err72 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
  }
  return validate223.errors = vErrors, errors === 0;
}
validate223.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Person = validate246, schema93 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "persons.schema.json", title: "\u4EBA\u5458 / persons", "x-stem": { en: "persons", zh: "\u4EBA\u5458" }, "x-type": "Person", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, name: { "x-zh": "\u59D3\u540D", type: "string", minLength: 1, description: "\u59D3\u540D / name", "x-public": !0 }, unit: { "x-zh": "\u673A\u6784", $ref: "common.schema.json#/$defs/id", description: "\u6240\u5728\u6267\u6CD5\u673A\u6784 / unit the person works in", "x-public": !0 }, title: { "x-zh": "\u804C\u52A1", type: "string", minLength: 1, description: "\u804C\u52A1 / title of office", "x-public": !0 }, employment: { "x-zh": "\u8EAB\u4EFD", $ref: "common.schema.json#/$defs/employment", description: "\u7528\u5DE5\u8EAB\u4EFD / employment" }, certificate: { "x-zh": "\u6267\u6CD5\u8BC1", type: "object", additionalProperties: !1, properties: { number: { "x-zh": "\u8BC1\u53F7", "x-not-phone": !0, type: "string", minLength: 1, description: "\u6267\u6CD5\u8BC1\u53F7 / number", "x-public": !0 }, field: { "x-zh": "\u7C7B\u522B", type: "string", minLength: 1, description: "\u6267\u6CD5\u7C7B\u522B / field of enforcement", "x-public": !0 }, region: { "x-zh": "\u533A\u57DF", type: "string", minLength: 1, description: "\u6267\u6CD5\u533A\u57DF / region", "x-public": !0 }, issued: { "x-zh": "\u53D1\u8BC1\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u53D1\u8BC1\u65E5\u671F / date of issue", "x-public": !0 }, expires: { "x-zh": "\u6709\u6548\u671F\u81F3", $ref: "common.schema.json#/$defs/date", description: "\u6709\u6548\u671F\u6700\u540E\u4E00\u65E5 / last day of validity", "x-public": !0 } }, required: ["number", "expires"], description: "\u884C\u653F\u6267\u6CD5\u8BC1\u4EF6 / enforcement certificate", "x-public": !0 }, training: { "x-zh": "\u57F9\u8BAD", type: "array", items: { type: "object", additionalProperties: !1, properties: { date: { "x-zh": "\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u65E5\u671F / date" }, content: { "x-zh": "\u5185\u5BB9", type: "string", minLength: 1, description: "\u5185\u5BB9 / content" }, method: { "x-zh": "\u65B9\u5F0F", type: "string", minLength: 1, description: "\u65B9\u5F0F / method" }, hours: { "x-zh": "\u5B66\u65F6", type: "number", minimum: 0, description: "\u5B66\u65F6 / hours" }, exam: { "x-zh": "\u8003\u8BD5", type: "string", enum: ["passed", "failed", "none"], "x-zh-values": { passed: "\u5408\u683C", failed: "\u4E0D\u5408\u683C", none: "\u65E0" }, description: "\u8003\u8BD5\u7ED3\u679C / result of the exam" } }, required: ["date", "content"] }, description: "\u57F9\u8BAD / training" }, "legal-qualification": { "x-zh": "\u6CD5\u5F8B\u804C\u4E1A\u8D44\u683C", type: "boolean", description: "\u662F\u5426\u53D6\u5F97\u56FD\u5BB6\u7EDF\u4E00\u6CD5\u5F8B\u804C\u4E1A\u8D44\u683C / holds the legal professional qualification" }, publish: { "x-zh": "\u516C\u793A", oneOf: [{ type: "boolean" }, { type: "object", additionalProperties: !1, properties: { reason: { "x-zh": "\u4E0D\u516C\u793A\u7406\u7531", type: "string", minLength: 1, description: "\u4E0D\u516C\u793A\u7684\u7406\u7531 / reason for not publishing" } }, required: ["reason"] }], description: "\u662F\u5426\u516C\u793A\uFF1B\u4E0D\u516C\u793A\u987B\u5199\u660E\u7406\u7531 / whether the person is published; not publishing needs a reason" }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 }, "supervision-certificate": { "x-zh": "\u6267\u6CD5\u76D1\u7763\u8BC1", type: "object", additionalProperties: !1, properties: { number: { "x-zh": "\u8BC1\u53F7", type: "string", minLength: 1, description: "\u8BC1\u53F7 / number", "x-not-phone": !0 }, issued: { "x-zh": "\u53D1\u8BC1\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u53D1\u8BC1\u65E5\u671F / date of issue" }, expires: { "x-zh": "\u6709\u6548\u671F\u81F3", $ref: "common.schema.json#/$defs/date", description: "\u6709\u6548\u671F\u6700\u540E\u4E00\u65E5 / last day of validity" } }, required: ["number", "expires"], description: "\u884C\u653F\u6267\u6CD5\u76D1\u7763\u8BC1\u4EF6 / supervision certificate" }, grade: { "x-zh": "\u6267\u6CD5\u7B49\u7EA7", type: "string", enum: ["junior", "middle", "senior"], "x-zh-values": { junior: "\u521D\u7EA7", middle: "\u4E2D\u7EA7", senior: "\u9AD8\u7EA7" }, description: "\u6267\u6CD5\u4EBA\u5458\u7B49\u7EA7 / grade of the officer" } }, required: ["id", "name", "employment"] } };
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate247.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate247.errors = vErrors, errors === 0;
}
validate247.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema95 = { type: "string", title: "\u8EAB\u4EFD / employment", enum: ["civil-servant", "public-institution", "labour-contract", "temporary"], "x-zh-values": { "civil-servant": "\u516C\u52A1\u5458", "public-institution": "\u4E8B\u4E1A\u7F16\u5236", "labour-contract": "\u5408\u540C\u5236", temporary: "\u4E34\u65F6" } };
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate250.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "civil-servant" || data === "public-institution" || data === "labour-contract" || data === "temporary")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema95.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate250.errors = vErrors, errors === 0;
}
validate250.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate252.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate252.errors = vErrors, errors === 0;
}
validate252.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate246.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.name === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.employment === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "employment" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key0 in data0)
          if (!func6.call(schema93.items.properties, key0)) {
            let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.id !== void 0 && (validate247(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors), errors = vErrors.length)), data0.name !== void 0) {
          let data2 = data0.name;
          if (typeof data2 == "string") {
            if (func1(data2) < 1) {
              let err4 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.unit !== void 0 && (validate247(data0.unit, { instancePath: instancePath + "/" + i0 + "/unit", parentData: data0, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors), errors = vErrors.length)), data0.title !== void 0) {
          let data4 = data0.title;
          if (typeof data4 == "string") {
            if (func1(data4) < 1) {
              let err6 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.employment !== void 0 && (validate250(data0.employment, { instancePath: instancePath + "/" + i0 + "/employment", parentData: data0, parentDataProperty: "employment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors), errors = vErrors.length)), data0.certificate !== void 0) {
          let data6 = data0.certificate;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.number === void 0) {
              let err8 = { instancePath: instancePath + "/" + i0 + "/certificate", schemaPath: "#/items/properties/certificate/required", keyword: "required", params: { missingProperty: "number" } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data6.expires === void 0) {
              let err9 = { instancePath: instancePath + "/" + i0 + "/certificate", schemaPath: "#/items/properties/certificate/required", keyword: "required", params: { missingProperty: "expires" } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            for (let key1 in data6)
              if (!(key1 === "number" || key1 === "field" || key1 === "region" || key1 === "issued" || key1 === "expires")) {
                let err10 = { instancePath: instancePath + "/" + i0 + "/certificate", schemaPath: "#/items/properties/certificate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            if (data6.number !== void 0) {
              let data7 = data6.number;
              if (typeof data7 == "string") {
                if (func1(data7) < 1) {
                  let err11 = { instancePath: instancePath + "/" + i0 + "/certificate/number", schemaPath: "#/items/properties/certificate/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
              } else {
                let err12 = { instancePath: instancePath + "/" + i0 + "/certificate/number", schemaPath: "#/items/properties/certificate/properties/number/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data6.field !== void 0) {
              let data8 = data6.field;
              if (typeof data8 == "string") {
                if (func1(data8) < 1) {
                  let err13 = { instancePath: instancePath + "/" + i0 + "/certificate/field", schemaPath: "#/items/properties/certificate/properties/field/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              } else {
                let err14 = { instancePath: instancePath + "/" + i0 + "/certificate/field", schemaPath: "#/items/properties/certificate/properties/field/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data6.region !== void 0) {
              let data9 = data6.region;
              if (typeof data9 == "string") {
                if (func1(data9) < 1) {
                  let err15 = { instancePath: instancePath + "/" + i0 + "/certificate/region", schemaPath: "#/items/properties/certificate/properties/region/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              } else {
                let err16 = { instancePath: instancePath + "/" + i0 + "/certificate/region", schemaPath: "#/items/properties/certificate/properties/region/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            data6.issued !== void 0 && (validate252(data6.issued, { instancePath: instancePath + "/" + i0 + "/certificate/issued", parentData: data6, parentDataProperty: "issued", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors), errors = vErrors.length)), data6.expires !== void 0 && (validate252(data6.expires, { instancePath: instancePath + "/" + i0 + "/certificate/expires", parentData: data6, parentDataProperty: "expires", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors), errors = vErrors.length));
          } else {
            let err17 = { instancePath: instancePath + "/" + i0 + "/certificate", schemaPath: "#/items/properties/certificate/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data0.training !== void 0) {
          let data12 = data0.training;
          if (Array.isArray(data12)) {
            let len1 = data12.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data13 = data12[i1];
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.date === void 0) {
                  let err18 = { instancePath: instancePath + "/" + i0 + "/training/" + i1, schemaPath: "#/items/properties/training/items/required", keyword: "required", params: { missingProperty: "date" } };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (data13.content === void 0) {
                  let err19 = { instancePath: instancePath + "/" + i0 + "/training/" + i1, schemaPath: "#/items/properties/training/items/required", keyword: "required", params: { missingProperty: "content" } };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                for (let key2 in data13)
                  if (!(key2 === "date" || key2 === "content" || key2 === "method" || key2 === "hours" || key2 === "exam")) {
                    let err20 = { instancePath: instancePath + "/" + i0 + "/training/" + i1, schemaPath: "#/items/properties/training/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                  }
                if (data13.date !== void 0 && (validate252(data13.date, { instancePath: instancePath + "/" + i0 + "/training/" + i1 + "/date", parentData: data13, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors), errors = vErrors.length)), data13.content !== void 0) {
                  let data15 = data13.content;
                  if (typeof data15 == "string") {
                    if (func1(data15) < 1) {
                      let err21 = { instancePath: instancePath + "/" + i0 + "/training/" + i1 + "/content", schemaPath: "#/items/properties/training/items/properties/content/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    }
                  } else {
                    let err22 = { instancePath: instancePath + "/" + i0 + "/training/" + i1 + "/content", schemaPath: "#/items/properties/training/items/properties/content/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
                }
                if (data13.method !== void 0) {
                  let data16 = data13.method;
                  if (typeof data16 == "string") {
                    if (func1(data16) < 1) {
                      let err23 = { instancePath: instancePath + "/" + i0 + "/training/" + i1 + "/method", schemaPath: "#/items/properties/training/items/properties/method/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                    }
                  } else {
                    let err24 = { instancePath: instancePath + "/" + i0 + "/training/" + i1 + "/method", schemaPath: "#/items/properties/training/items/properties/method/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                  }
                }
                if (data13.hours !== void 0) {
                  let data17 = data13.hours;
                  if (typeof data17 == "number" && isFinite(data17)) {
                    if (data17 < 0 || isNaN(data17)) {
                      let err25 = { instancePath: instancePath + "/" + i0 + "/training/" + i1 + "/hours", schemaPath: "#/items/properties/training/items/properties/hours/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                    }
                  } else {
                    let err26 = { instancePath: instancePath + "/" + i0 + "/training/" + i1 + "/hours", schemaPath: "#/items/properties/training/items/properties/hours/type", keyword: "type", params: { type: "number" } };
                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                  }
                }
                if (data13.exam !== void 0) {
                  let data18 = data13.exam;
                  if (typeof data18 != "string") {
                    let err27 = { instancePath: instancePath + "/" + i0 + "/training/" + i1 + "/exam", schemaPath: "#/items/properties/training/items/properties/exam/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                  }
                  if (!(data18 === "passed" || data18 === "failed" || data18 === "none")) {
                    let err28 = { instancePath: instancePath + "/" + i0 + "/training/" + i1 + "/exam", schemaPath: "#/items/properties/training/items/properties/exam/enum", keyword: "enum", params: { allowedValues: schema93.items.properties.training.items.properties.exam.enum } };
                    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                  }
                }
              } else {
                let err29 = { instancePath: instancePath + "/" + i0 + "/training/" + i1, schemaPath: "#/items/properties/training/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
          } else {
            let err30 = { instancePath: instancePath + "/" + i0 + "/training", schemaPath: "#/items/properties/training/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data0["legal-qualification"] !== void 0 && typeof data0["legal-qualification"] != "boolean") {
          let err31 = { instancePath: instancePath + "/" + i0 + "/legal-qualification", schemaPath: "#/items/properties/legal-qualification/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data0.publish !== void 0) {
          let data20 = data0.publish, _errs39 = errors, valid7 = !1, passing0 = null, _errs40 = errors;
          if (typeof data20 != "boolean") {
            let err32 = { instancePath: instancePath + "/" + i0 + "/publish", schemaPath: "#/items/properties/publish/oneOf/0/type", keyword: "type", params: { type: "boolean" } };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
          var _valid0 = _errs40 === errors;
          _valid0 && (valid7 = !0, passing0 = 0);
          let _errs42 = errors;
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.reason === void 0) {
              let err33 = { instancePath: instancePath + "/" + i0 + "/publish", schemaPath: "#/items/properties/publish/oneOf/1/required", keyword: "required", params: { missingProperty: "reason" } };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            for (let key3 in data20)
              if (key3 !== "reason") {
                let err34 = { instancePath: instancePath + "/" + i0 + "/publish", schemaPath: "#/items/properties/publish/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            if (data20.reason !== void 0) {
              let data21 = data20.reason;
              if (typeof data21 == "string") {
                if (func1(data21) < 1) {
                  let err35 = { instancePath: instancePath + "/" + i0 + "/publish/reason", schemaPath: "#/items/properties/publish/oneOf/1/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
              } else {
                let err36 = { instancePath: instancePath + "/" + i0 + "/publish/reason", schemaPath: "#/items/properties/publish/oneOf/1/properties/reason/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
          } else {
            let err37 = { instancePath: instancePath + "/" + i0 + "/publish", schemaPath: "#/items/properties/publish/oneOf/1/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          var _valid0 = _errs42 === errors;
          if (_valid0 && valid7 ? (valid7 = !1, passing0 = [passing0, 1]) : _valid0 && (valid7 = !0, passing0 = 1), valid7)
            errors = _errs39, vErrors !== null && (_errs39 ? vErrors.length = _errs39 : vErrors = null);
          else {
            let err38 = { instancePath: instancePath + "/" + i0 + "/publish", schemaPath: "#/items/properties/publish/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data0.from !== void 0 && (validate252(data0.from, { instancePath: instancePath + "/" + i0 + "/from", parentData: data0, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors), errors = vErrors.length)), data0.until !== void 0 && (validate252(data0.until, { instancePath: instancePath + "/" + i0 + "/until", parentData: data0, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors), errors = vErrors.length)), data0["supervision-certificate"] !== void 0) {
          let data24 = data0["supervision-certificate"];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.number === void 0) {
              let err39 = { instancePath: instancePath + "/" + i0 + "/supervision-certificate", schemaPath: "#/items/properties/supervision-certificate/required", keyword: "required", params: { missingProperty: "number" } };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            if (data24.expires === void 0) {
              let err40 = { instancePath: instancePath + "/" + i0 + "/supervision-certificate", schemaPath: "#/items/properties/supervision-certificate/required", keyword: "required", params: { missingProperty: "expires" } };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
            for (let key4 in data24)
              if (!(key4 === "number" || key4 === "issued" || key4 === "expires")) {
                let err41 = { instancePath: instancePath + "/" + i0 + "/supervision-certificate", schemaPath: "#/items/properties/supervision-certificate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            if (data24.number !== void 0) {
              let data25 = data24.number;
              if (typeof data25 == "string") {
                if (func1(data25) < 1) {
                  let err42 = { instancePath: instancePath + "/" + i0 + "/supervision-certificate/number", schemaPath: "#/items/properties/supervision-certificate/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
              } else {
                let err43 = { instancePath: instancePath + "/" + i0 + "/supervision-certificate/number", schemaPath: "#/items/properties/supervision-certificate/properties/number/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
            data24.issued !== void 0 && (validate252(data24.issued, { instancePath: instancePath + "/" + i0 + "/supervision-certificate/issued", parentData: data24, parentDataProperty: "issued", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors), errors = vErrors.length)), data24.expires !== void 0 && (validate252(data24.expires, { instancePath: instancePath + "/" + i0 + "/supervision-certificate/expires", parentData: data24, parentDataProperty: "expires", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors), errors = vErrors.length));
          } else {
            let err44 = { instancePath: instancePath + "/" + i0 + "/supervision-certificate", schemaPath: "#/items/properties/supervision-certificate/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
        if (data0.grade !== void 0) {
          let data28 = data0.grade;
          if (typeof data28 != "string") {
            let err45 = { instancePath: instancePath + "/" + i0 + "/grade", schemaPath: "#/items/properties/grade/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
          if (!(data28 === "junior" || data28 === "middle" || data28 === "senior")) {
            let err46 = { instancePath: instancePath + "/" + i0 + "/grade", schemaPath: "#/items/properties/grade/enum", keyword: "enum", params: { allowedValues: schema93.items.properties.grade.enum } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
      } else {
        let err47 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
  } else {
    let err48 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
  }
  return validate246.errors = vErrors, errors === 0;
}
validate246.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Post = validate260, schema97 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "posts.schema.json", title: "\u6267\u6CD5\u5C97\u4F4D / enforcement posts", "x-stem": { en: "posts", zh: "\u6267\u6CD5\u5C97\u4F4D" }, "x-type": "Post", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u5C97\u4F4D\u540D\u79F0 / name of the post", "x-public": !0 }, unit: { "x-zh": "\u673A\u6784", $ref: "common.schema.json#/$defs/id", description: "\u6240\u5C5E\u673A\u6784\uFF1B\u9886\u5BFC\u5C97\u4F4D\u53EF\u5199\u6267\u6CD5\u4E3B\u4F53\u6807\u8BC6 / unit, or the organ itself for a leading post", "x-public": !0 }, tier: { "x-zh": "\u8D23\u4EFB\u5C42\u6B21", $ref: "common.schema.json#/$defs/tier", description: "\u9886\u5BFC\u8D23\u4EFB\u3001\u4E3B\u7BA1\u8D23\u4EFB\u6216\u76F4\u63A5\u8D23\u4EFB / tier of responsibility", "x-public": !0 }, quota: { "x-zh": "\u7F16\u5236\u6570", type: "integer", minimum: 0, description: "\u7F16\u5236\u6570 / establishment quota" }, risk: { "x-zh": "\u98CE\u9669\u7B49\u7EA7", $ref: "common.schema.json#/$defs/risk", description: "\u5EC9\u653F\u548C\u6267\u6CD5\u98CE\u9669\u7B49\u7EA7 / grade of risk" }, powers: { "x-zh": "\u804C\u6743", type: "array", items: { type: "object", additionalProperties: !1, properties: { power: { "x-zh": "\u804C\u6743", $ref: "common.schema.json#/$defs/id", description: "\u804C\u6743\u6807\u8BC6 / power id", "x-public": !0 }, select: { "x-zh": "\u9009\u62E9", type: "object", additionalProperties: !1, properties: { kind: { "x-zh": "\u7C7B\u522B", $ref: "common.schema.json#/$defs/power-kind", description: "\u6309\u804C\u6743\u7C7B\u522B / by kind", "x-public": !0 }, procedure: { "x-zh": "\u6D41\u7A0B", $ref: "common.schema.json#/$defs/id", description: "\u6309\u6D41\u7A0B / by procedure", "x-public": !0 }, unit: { "x-zh": "\u627F\u529E\u673A\u6784", $ref: "common.schema.json#/$defs/id", description: "\u6309\u627F\u529E\u673A\u6784 / by unit in charge", "x-public": !0 }, all: { "x-zh": "\u5168\u90E8", const: !0, type: "boolean", description: "\u672C\u673A\u5173\u5168\u90E8\u804C\u6743 / all powers of the organ", "x-public": !0 } }, minProperties: 1, description: "\u6309\u6761\u4EF6\u9009\u53D6\u672C\u673A\u5173\u7684\u804C\u6743 / selects powers of the same organ", "x-public": !0 }, stages: { "x-zh": "\u9636\u6BB5", type: "array", items: { $ref: "common.schema.json#/$defs/stage" }, uniqueItems: !0, minItems: 1, description: "\u5728\u54EA\u4E9B\u9636\u6BB5\u884C\u4F7F\uFF1B\u7701\u7565\u65F6\u4E3A\u5168\u90E8 / stages, default all", "x-public": !0 }, role: { "x-zh": "\u4F5C\u7528", $ref: "common.schema.json#/$defs/post-role", description: "\u4E3B\u529E\u3001\u534F\u529E\u3001\u5BA1\u6838\u6216\u6279\u51C6 / role", "x-public": !0 } }, required: ["role"], oneOf: [{ required: ["power"] }, { required: ["select"] }] }, description: "\u884C\u4F7F\u7684\u804C\u6743\u3001\u9636\u6BB5\u548C\u4F5C\u7528 / powers, stages and roles", "x-public": !0 }, duties: { "x-zh": "\u804C\u8D23", type: "array", items: { type: "string", minLength: 1 }, description: "\u5C97\u4F4D\u804C\u8D23 / duties", "x-public": !0 }, standards: { "x-zh": "\u5DE5\u4F5C\u6807\u51C6", type: "array", items: { type: "string", minLength: 1 }, description: "\u5DE5\u4F5C\u6807\u51C6 / standards", "x-public": !0 }, holders: { "x-zh": "\u4EFB\u804C", type: "array", items: { type: "object", additionalProperties: !1, properties: { person: { "x-zh": "\u4EBA\u5458", $ref: "common.schema.json#/$defs/id", description: "\u4EBA\u5458\u6807\u8BC6 / person id", "x-public": !0 }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 }, acting: { "x-zh": "\u4EE3\u7406", type: "boolean", description: "\u662F\u5426\u4EE3\u7406 / acting", "x-public": !0 } }, required: ["person", "from"] }, description: "\u4EFB\u804C / holders", "x-public": !0 }, vacancy: { "x-zh": "\u7A7A\u7F3A", type: "object", additionalProperties: !1, properties: { since: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u7A7A\u7F3A\u4E4B\u65E5 / vacant since" }, acting: { "x-zh": "\u4EE3\u7406\u4EBA\u5458", $ref: "common.schema.json#/$defs/id", description: "\u4EE3\u884C\u804C\u8D23\u7684\u4EBA\u5458 / who acts meanwhile" } }, required: ["since"], description: "\u7A7A\u7F3A / vacancy" }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 }, uniform: { "x-zh": "\u516C\u793A\u724C", type: "boolean", description: "\u7A97\u53E3\u5C97\u4F4D\u662F\u5426\u8BBE\u7F6E\u5C97\u4F4D\u4FE1\u606F\u516C\u793A\u724C / whether a plate shows it at the window", "x-public": !0 } }, required: ["id", "name", "unit", "tier"] } }, func0 = require_equal().default;
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate261.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate261.errors = vErrors, errors === 0;
}
validate261.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema99 = { type: "string", title: "\u8D23\u4EFB\u5C42\u6B21 / tier of responsibility", enum: ["leading", "managing", "direct"], "x-zh-values": { leading: "\u9886\u5BFC\u8D23\u4EFB", managing: "\u4E3B\u7BA1\u8D23\u4EFB", direct: "\u76F4\u63A5\u8D23\u4EFB" } };
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate264.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "leading" || data === "managing" || data === "direct")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema99.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate264.errors = vErrors, errors === 0;
}
validate264.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema100 = { type: "string", title: "\u98CE\u9669\u7B49\u7EA7 / grade of risk", enum: ["high", "medium", "low"], "x-zh-values": { high: "\u9AD8", medium: "\u4E2D", low: "\u4F4E" } };
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate266.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "high" || data === "medium" || data === "low")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema100.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate266.errors = vErrors, errors === 0;
}
validate266.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate269.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "license" || data === "penalty" || data === "compulsory-measure" || data === "compulsory-execution" || data === "levy" || data === "requisition" || data === "payment" || data === "adjudication" || data === "confirmation" || data === "inspection" || data === "reward" || data === "other" || data === "undetermined")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema46.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate269.errors = vErrors, errors === 0;
}
validate269.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema102 = { type: "string", title: "\u9636\u6BB5 / stage of procedure", enum: ["acceptance", "filing", "inspection", "investigation", "examination", "legal-review", "collective-discussion", "notification", "statement-and-defence", "hearing", "decision", "service", "reminder", "execution", "closing", "archiving", "publication", "follow-up"], "x-zh-values": { acceptance: "\u53D7\u7406", filing: "\u7ACB\u6848", inspection: "\u68C0\u67E5", investigation: "\u8C03\u67E5", examination: "\u5BA1\u67E5", "legal-review": "\u6CD5\u5236\u5BA1\u6838", "collective-discussion": "\u96C6\u4F53\u8BA8\u8BBA", notification: "\u544A\u77E5", "statement-and-defence": "\u9648\u8FF0\u7533\u8FA9", hearing: "\u542C\u8BC1", decision: "\u51B3\u5B9A", service: "\u9001\u8FBE", reminder: "\u50AC\u544A", execution: "\u6267\u884C", closing: "\u7ED3\u6848", archiving: "\u5F52\u6863", publication: "\u516C\u5F00", "follow-up": "\u56DE\u8BBF" } };
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate273.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "acceptance" || data === "filing" || data === "inspection" || data === "investigation" || data === "examination" || data === "legal-review" || data === "collective-discussion" || data === "notification" || data === "statement-and-defence" || data === "hearing" || data === "decision" || data === "service" || data === "reminder" || data === "execution" || data === "closing" || data === "archiving" || data === "publication" || data === "follow-up")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema102.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate273.errors = vErrors, errors === 0;
}
validate273.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema103 = { type: "string", title: "\u5C97\u4F4D\u4F5C\u7528 / role in the power", enum: ["lead", "assist", "review", "approve"], "x-zh-values": { lead: "\u4E3B\u529E", assist: "\u534F\u529E", review: "\u5BA1\u6838", approve: "\u6279\u51C6" } };
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate275.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "lead" || data === "assist" || data === "review" || data === "approve")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema103.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate275.errors = vErrors, errors === 0;
}
validate275.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate278.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate278.errors = vErrors, errors === 0;
}
validate278.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate260.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.name === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.unit === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "unit" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.tier === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "tier" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        for (let key0 in data0)
          if (!func6.call(schema97.items.properties, key0)) {
            let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.id !== void 0 && (validate261(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors), errors = vErrors.length)), data0.name !== void 0) {
          let data2 = data0.name;
          if (typeof data2 == "string") {
            if (func1(data2) < 1) {
              let err5 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.unit !== void 0 && (validate261(data0.unit, { instancePath: instancePath + "/" + i0 + "/unit", parentData: data0, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors), errors = vErrors.length)), data0.tier !== void 0 && (validate264(data0.tier, { instancePath: instancePath + "/" + i0 + "/tier", parentData: data0, parentDataProperty: "tier", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors), errors = vErrors.length)), data0.quota !== void 0) {
          let data5 = data0.quota;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            let err7 = { instancePath: instancePath + "/" + i0 + "/quota", schemaPath: "#/items/properties/quota/type", keyword: "type", params: { type: "integer" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
            let err8 = { instancePath: instancePath + "/" + i0 + "/quota", schemaPath: "#/items/properties/quota/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.risk !== void 0 && (validate266(data0.risk, { instancePath: instancePath + "/" + i0 + "/risk", parentData: data0, parentDataProperty: "risk", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors), errors = vErrors.length)), data0.powers !== void 0) {
          let data7 = data0.powers;
          if (Array.isArray(data7)) {
            let len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1], _errs16 = errors, valid5 = !1, passing0 = null, _errs17 = errors;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8) && data8.power === void 0) {
                let err9 = { instancePath: instancePath + "/" + i0 + "/powers/" + i1, schemaPath: "#/items/properties/powers/items/oneOf/0/required", keyword: "required", params: { missingProperty: "power" } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
              var _valid0 = _errs17 === errors;
              _valid0 && (valid5 = !0, passing0 = 0);
              let _errs18 = errors;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8) && data8.select === void 0) {
                let err10 = { instancePath: instancePath + "/" + i0 + "/powers/" + i1, schemaPath: "#/items/properties/powers/items/oneOf/1/required", keyword: "required", params: { missingProperty: "select" } };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
              var _valid0 = _errs18 === errors;
              if (_valid0 && valid5 ? (valid5 = !1, passing0 = [passing0, 1]) : _valid0 && (valid5 = !0, passing0 = 1), valid5)
                errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
              else {
                let err11 = { instancePath: instancePath + "/" + i0 + "/powers/" + i1, schemaPath: "#/items/properties/powers/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.role === void 0) {
                  let err12 = { instancePath: instancePath + "/" + i0 + "/powers/" + i1, schemaPath: "#/items/properties/powers/items/required", keyword: "required", params: { missingProperty: "role" } };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
                for (let key1 in data8)
                  if (!(key1 === "power" || key1 === "select" || key1 === "stages" || key1 === "role")) {
                    let err13 = { instancePath: instancePath + "/" + i0 + "/powers/" + i1, schemaPath: "#/items/properties/powers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  }
                if (data8.power !== void 0 && (validate261(data8.power, { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/power", parentData: data8, parentDataProperty: "power", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors), errors = vErrors.length)), data8.select !== void 0) {
                  let data10 = data8.select;
                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                    if (Object.keys(data10).length < 1) {
                      let err14 = { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/select", schemaPath: "#/items/properties/powers/items/properties/select/minProperties", keyword: "minProperties", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                    }
                    for (let key2 in data10)
                      if (!(key2 === "kind" || key2 === "procedure" || key2 === "unit" || key2 === "all")) {
                        let err15 = { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/select", schemaPath: "#/items/properties/powers/items/properties/select/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                      }
                    if (data10.kind !== void 0 && (validate269(data10.kind, { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/select/kind", parentData: data10, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors), errors = vErrors.length)), data10.procedure !== void 0 && (validate261(data10.procedure, { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/select/procedure", parentData: data10, parentDataProperty: "procedure", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors), errors = vErrors.length)), data10.unit !== void 0 && (validate261(data10.unit, { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/select/unit", parentData: data10, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors), errors = vErrors.length)), data10.all !== void 0) {
                      let data14 = data10.all;
                      if (typeof data14 != "boolean") {
                        let err16 = { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/select/all", schemaPath: "#/items/properties/powers/items/properties/select/properties/all/type", keyword: "type", params: { type: "boolean" } };
                        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                      }
                      if (data14 !== !0) {
                        let err17 = { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/select/all", schemaPath: "#/items/properties/powers/items/properties/select/properties/all/const", keyword: "const", params: { allowedValue: !0 } };
                        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                      }
                    }
                  } else {
                    let err18 = { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/select", schemaPath: "#/items/properties/powers/items/properties/select/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                  }
                }
                if (data8.stages !== void 0) {
                  let data15 = data8.stages;
                  if (Array.isArray(data15)) {
                    if (data15.length < 1) {
                      let err19 = { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/stages", schemaPath: "#/items/properties/powers/items/properties/stages/minItems", keyword: "minItems", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                    }
                    let len2 = data15.length;
                    for (let i2 = 0; i2 < len2; i2++)
                      validate273(data15[i2], { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/stages/" + i2, parentData: data15, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors), errors = vErrors.length);
                    let i3 = data15.length, j0;
                    if (i3 > 1) {
                      outer0: for (; i3--; )
                        for (j0 = i3; j0--; )
                          if (func0(data15[i3], data15[j0])) {
                            let err20 = { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/stages", schemaPath: "#/items/properties/powers/items/properties/stages/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 } };
                            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                            break outer0;
                          }
                    }
                  } else {
                    let err21 = { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/stages", schemaPath: "#/items/properties/powers/items/properties/stages/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                  }
                }
                data8.role !== void 0 && (validate275(data8.role, { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/role", parentData: data8, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors), errors = vErrors.length));
              } else {
                let err22 = { instancePath: instancePath + "/" + i0 + "/powers/" + i1, schemaPath: "#/items/properties/powers/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
          } else {
            let err23 = { instancePath: instancePath + "/" + i0 + "/powers", schemaPath: "#/items/properties/powers/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data0.duties !== void 0) {
          let data18 = data0.duties;
          if (Array.isArray(data18)) {
            let len3 = data18.length;
            for (let i4 = 0; i4 < len3; i4++) {
              let data19 = data18[i4];
              if (typeof data19 == "string") {
                if (func1(data19) < 1) {
                  let err24 = { instancePath: instancePath + "/" + i0 + "/duties/" + i4, schemaPath: "#/items/properties/duties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
              } else {
                let err25 = { instancePath: instancePath + "/" + i0 + "/duties/" + i4, schemaPath: "#/items/properties/duties/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
          } else {
            let err26 = { instancePath: instancePath + "/" + i0 + "/duties", schemaPath: "#/items/properties/duties/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data0.standards !== void 0) {
          let data20 = data0.standards;
          if (Array.isArray(data20)) {
            let len4 = data20.length;
            for (let i5 = 0; i5 < len4; i5++) {
              let data21 = data20[i5];
              if (typeof data21 == "string") {
                if (func1(data21) < 1) {
                  let err27 = { instancePath: instancePath + "/" + i0 + "/standards/" + i5, schemaPath: "#/items/properties/standards/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
              } else {
                let err28 = { instancePath: instancePath + "/" + i0 + "/standards/" + i5, schemaPath: "#/items/properties/standards/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
          } else {
            let err29 = { instancePath: instancePath + "/" + i0 + "/standards", schemaPath: "#/items/properties/standards/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        if (data0.holders !== void 0) {
          let data22 = data0.holders;
          if (Array.isArray(data22)) {
            let len5 = data22.length;
            for (let i6 = 0; i6 < len5; i6++) {
              let data23 = data22[i6];
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (data23.person === void 0) {
                  let err30 = { instancePath: instancePath + "/" + i0 + "/holders/" + i6, schemaPath: "#/items/properties/holders/items/required", keyword: "required", params: { missingProperty: "person" } };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                if (data23.from === void 0) {
                  let err31 = { instancePath: instancePath + "/" + i0 + "/holders/" + i6, schemaPath: "#/items/properties/holders/items/required", keyword: "required", params: { missingProperty: "from" } };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
                for (let key3 in data23)
                  if (!(key3 === "person" || key3 === "from" || key3 === "until" || key3 === "acting")) {
                    let err32 = { instancePath: instancePath + "/" + i0 + "/holders/" + i6, schemaPath: "#/items/properties/holders/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                  }
                if (data23.person !== void 0 && (validate261(data23.person, { instancePath: instancePath + "/" + i0 + "/holders/" + i6 + "/person", parentData: data23, parentDataProperty: "person", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors), errors = vErrors.length)), data23.from !== void 0 && (validate278(data23.from, { instancePath: instancePath + "/" + i0 + "/holders/" + i6 + "/from", parentData: data23, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors), errors = vErrors.length)), data23.until !== void 0 && (validate278(data23.until, { instancePath: instancePath + "/" + i0 + "/holders/" + i6 + "/until", parentData: data23, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors), errors = vErrors.length)), data23.acting !== void 0 && typeof data23.acting != "boolean") {
                  let err33 = { instancePath: instancePath + "/" + i0 + "/holders/" + i6 + "/acting", schemaPath: "#/items/properties/holders/items/properties/acting/type", keyword: "type", params: { type: "boolean" } };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
              } else {
                let err34 = { instancePath: instancePath + "/" + i0 + "/holders/" + i6, schemaPath: "#/items/properties/holders/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
          } else {
            let err35 = { instancePath: instancePath + "/" + i0 + "/holders", schemaPath: "#/items/properties/holders/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data0.vacancy !== void 0) {
          let data28 = data0.vacancy;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.since === void 0) {
              let err36 = { instancePath: instancePath + "/" + i0 + "/vacancy", schemaPath: "#/items/properties/vacancy/required", keyword: "required", params: { missingProperty: "since" } };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            for (let key4 in data28)
              if (!(key4 === "since" || key4 === "acting")) {
                let err37 = { instancePath: instancePath + "/" + i0 + "/vacancy", schemaPath: "#/items/properties/vacancy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            data28.since !== void 0 && (validate278(data28.since, { instancePath: instancePath + "/" + i0 + "/vacancy/since", parentData: data28, parentDataProperty: "since", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors), errors = vErrors.length)), data28.acting !== void 0 && (validate261(data28.acting, { instancePath: instancePath + "/" + i0 + "/vacancy/acting", parentData: data28, parentDataProperty: "acting", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors), errors = vErrors.length));
          } else {
            let err38 = { instancePath: instancePath + "/" + i0 + "/vacancy", schemaPath: "#/items/properties/vacancy/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data0.from !== void 0 && (validate278(data0.from, { instancePath: instancePath + "/" + i0 + "/from", parentData: data0, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors), errors = vErrors.length)), data0.until !== void 0 && (validate278(data0.until, { instancePath: instancePath + "/" + i0 + "/until", parentData: data0, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors), errors = vErrors.length)), data0.uniform !== void 0 && typeof data0.uniform != "boolean") {
          let err39 = { instancePath: instancePath + "/" + i0 + "/uniform", schemaPath: "#/items/properties/uniform/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
      } else {
        let err40 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
  } else {
    let err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
  }
  return validate260.errors = vErrors, errors === 0;
}
validate260.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Power = validate285, schema105 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "powers.schema.json", title: "\u6267\u6CD5\u804C\u6743 / enforcement powers", "x-stem": { en: "powers", zh: "\u6267\u6CD5\u804C\u6743" }, "x-type": "Power", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, code: { "x-zh": "\u57FA\u672C\u7F16\u7801", type: "string", minLength: 1, description: "\u5168\u56FD\u7EDF\u4E00\u7684\u57FA\u672C\u7F16\u7801 / basic code shared across levels", "x-public": !0 }, "implementation-code": { "x-zh": "\u5B9E\u65BD\u7F16\u7801", type: "string", minLength: 1, description: "\u5B9E\u65BD\u7F16\u7801 / implementation code", "x-public": !0 }, "superior-item": { "x-zh": "\u5BF9\u5E94\u4E0A\u7EA7\u4E8B\u9879", type: "string", minLength: 1, description: "\u4E0A\u7EA7\u6E05\u5355\u4E2D\u7684\u4E8B\u9879\u6807\u8BC6\u6216\u7F16\u7801 / item of the superior catalogue", "x-public": !0 }, inherits: { "x-zh": "\u6CBF\u7528", $ref: "common.schema.json#/$defs/inherited-item", description: "\u6CBF\u7528\u4E0A\u7EA7\u76EE\u5F55\u7684\u4E8B\u9879\uFF0C\u5199\u4F5C \u76EE\u5F55\u6807\u8BC6#\u4E8B\u9879\u6807\u8BC6\u6216\u7F16\u7801\uFF1B\u540D\u79F0\u3001\u7C7B\u522B\u3001\u4F9D\u636E\u3001\u79CD\u7C7B\u3001\u88C1\u91CF\u57FA\u51C6\u53D6\u81EA\u8BE5\u4E8B\u9879\uFF0C\u540C\u65F6\u5199\u660E\u7684\u4EE5\u5199\u660E\u7684\u4E3A\u51C6 / an item of a superior's catalogue, or of a guiding organ, that is adopted without retyping; keys written beside it override" }, parent: { "x-zh": "\u4E3B\u9879", $ref: "common.schema.json#/$defs/id", description: "\u6240\u5C5E\u4E3B\u9879 / parent item", "x-public": !0 }, name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u804C\u6743\u540D\u79F0 / name of the power", "x-public": !0 }, kind: { "x-zh": "\u7C7B\u522B", $ref: "common.schema.json#/$defs/power-kind", description: "\u804C\u6743\u7C7B\u522B / kind of power", "x-public": !0 }, levels: { "x-zh": "\u884C\u4F7F\u5C42\u7EA7", type: "array", items: { $ref: "common.schema.json#/$defs/level" }, minItems: 1, uniqueItems: !0, description: "\u7531\u54EA\u4E9B\u5C42\u7EA7\u884C\u4F7F\uFF1B\u7701\u7565\u65F6\u4E3A\u672C\u673A\u5173\u7684\u5C42\u7EA7\uFF1B\u4E0D\u542B\u672C\u673A\u5173\u5C42\u7EA7\u7684\uFF0C\u53EA\u5217\u5165\u4F9B\u4E0B\u7EA7\u5BF9\u7167\u7684\u76EE\u5F55 / levels that exercise it, default that of the organ; without that of the organ it is only catalogued for those below", "x-public": !0 }, bases: { "x-zh": "\u4F9D\u636E", type: "array", items: { type: "object", additionalProperties: !1, properties: { cite: { "x-zh": "\u5F15\u6587", $ref: "common.schema.json#/$defs/citation", description: "\u6761\u6B3E\u5F15\u6587 / citation", "x-public": !0 }, role: { "x-zh": "\u4F5C\u7528", $ref: "common.schema.json#/$defs/basis-role", description: "\u8BE5\u6761\u6B3E\u5BF9\u672C\u804C\u6743\u7684\u4F5C\u7528 / what the clause does for the power", "x-public": !0 }, measures: { "x-zh": "\u79CD\u7C7B", type: "array", items: { type: "string", minLength: 1 }, description: "\u8BE5\u6761\u6B3E\u8BBE\u5B9A\u7684\u63AA\u65BD\u79CD\u7C7B / measures the clause sets", "x-public": !0 } }, required: ["cite", "role"] }, minItems: 1, description: "\u5B9E\u65BD\u4F9D\u636E\uFF0C\u9010\u6761\u5199\u660E\u4F5C\u7528 / bases with their roles", "x-public": !0 }, measures: { "x-zh": "\u79CD\u7C7B", type: "array", items: { type: "object", additionalProperties: !1, properties: { type: { "x-zh": "\u79CD\u7C7B", type: "string", minLength: 1, description: "\u7F5A\u6B3E\u3001\u540A\u9500\u8BB8\u53EF\u8BC1\u4EF6\u3001\u67E5\u5C01\u7B49 / type of the measure", "x-public": !0 }, range: { "x-zh": "\u5E45\u5EA6", type: "object", additionalProperties: !1, properties: { unit: { "x-zh": "\u5355\u4F4D", type: "string", enum: ["\u5143", "\u500D", "%", "\u65E5"], description: "\u5355\u4F4D / unit", "x-public": !0 }, min: { "x-zh": "\u4E0B\u9650", type: "number", minimum: 0, description: "\u4E0B\u9650\uFF08\u542B\uFF09 / lower limit, inclusive", "x-public": !0 }, max: { "x-zh": "\u4E0A\u9650", type: "number", minimum: 0, description: "\u4E0A\u9650\uFF08\u542B\uFF09 / upper limit, inclusive", "x-public": !0 }, base: { "x-zh": "\u57FA\u6570", type: "string", minLength: 1, description: "\u8BA1\u7B97\u57FA\u6570\uFF0C\u5982 \u8D27\u503C\u91D1\u989D / what it is reckoned from", "x-public": !0 } }, required: ["unit"], description: "\u5E45\u5EA6 / range", "x-public": !0 } }, required: ["type"] }, description: "\u5904\u7F5A\u3001\u5F3A\u5236\u7684\u79CD\u7C7B\u548C\u5E45\u5EA6 / measures and their ranges", "x-public": !0 }, unit: { "x-zh": "\u627F\u529E\u673A\u6784", $ref: "common.schema.json#/$defs/id", description: "\u627F\u529E\u7684\u6267\u6CD5\u673A\u6784 / unit in charge", "x-public": !0 }, party: { "x-zh": "\u76F8\u5BF9\u4EBA", type: "string", minLength: 1, description: "\u884C\u653F\u76F8\u5BF9\u4EBA / whom it concerns", "x-public": !0 }, conditions: { "x-zh": "\u6761\u4EF6", type: "array", items: { type: "string", minLength: 1 }, description: "\u529E\u7406\u6761\u4EF6 / conditions", "x-public": !0 }, quantity: { "x-zh": "\u6570\u91CF", type: "string", minLength: 1, description: "\u6570\u91CF\u9650\u5236\uFF1B\u6CA1\u6709\u9650\u5236\u7684\u7701\u7565 / limit of number, if any", "x-public": !0 }, materials: { "x-zh": "\u6750\u6599", type: "array", items: { type: "string", minLength: 1 }, description: "\u7533\u8BF7\u6750\u6599 / materials", "x-public": !0 }, samples: { "x-zh": "\u793A\u8303\u6587\u672C", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, description: "\u7533\u8BF7\u4E66\u7B49\u793A\u8303\u6587\u672C\u7684\u540D\u79F0 / model texts shown to applicants", "x-public": !0 }, limit: { "x-zh": "\u529E\u7406\u65F6\u9650", type: "object", additionalProperties: !1, properties: { statutory: { "x-zh": "\u6CD5\u5B9A", $ref: "common.schema.json#/$defs/duration", description: "\u6CD5\u5B9A\u65F6\u9650 / statutory limit", "x-public": !0 }, promised: { "x-zh": "\u627F\u8BFA", $ref: "common.schema.json#/$defs/duration", description: "\u627F\u8BFA\u65F6\u9650 / promised limit", "x-public": !0 }, basis: { "x-zh": "\u4F9D\u636E", $ref: "common.schema.json#/$defs/citation", description: "\u65F6\u9650\u4F9D\u636E / basis of the limit", "x-public": !0 } }, required: ["statutory"], description: "\u529E\u7406\u65F6\u9650 / time limit", "x-public": !0 }, online: { "x-zh": "\u7F51\u4E0A\u529E\u7406", type: "string", minLength: 1, description: "\u7F51\u4E0A\u529E\u7406\u7684\u7F51\u5740\u6216\u8005\u9014\u5F84 / where to apply online", "x-public": !0 }, procedure: { "x-zh": "\u6D41\u7A0B", $ref: "common.schema.json#/$defs/id", description: "\u9002\u7528\u7684\u6D41\u7A0B / procedure", "x-public": !0 }, discretion: { "x-zh": "\u88C1\u91CF\u57FA\u51C6", type: "array", items: { type: "object", additionalProperties: !1, properties: { tier: { "x-zh": "\u9636\u6B21", type: "string", minLength: 1, description: "\u88C1\u91CF\u9636\u6B21 / tier", "x-public": !0 }, when: { "x-zh": "\u9002\u7528\u6761\u4EF6", type: "string", minLength: 1, description: "\u9002\u7528\u6761\u4EF6 / conditions", "x-public": !0 }, range: { "x-zh": "\u6807\u51C6", type: "string", minLength: 1, description: "\u5177\u4F53\u6807\u51C6 / standard", "x-public": !0 } }, required: ["tier", "when", "range"] }, description: "\u88C1\u91CF\u57FA\u51C6 / discretion tiers", "x-public": !0 }, duties: { "x-zh": "\u8D23\u4EFB\u4E8B\u9879", type: "array", items: { type: "object", additionalProperties: !1, properties: { stage: { "x-zh": "\u9636\u6BB5", $ref: "common.schema.json#/$defs/stage", description: "\u8FD0\u884C\u73AF\u8282 / stage", "x-public": !0 }, text: { "x-zh": "\u5185\u5BB9", type: "string", minLength: 1, description: "\u8D23\u4EFB\u4E8B\u9879 / text", "x-public": !0 }, basis: { "x-zh": "\u4F9D\u636E", $ref: "common.schema.json#/$defs/citation", description: "\u8D23\u4EFB\u4E8B\u9879\u4F9D\u636E / basis", "x-public": !0 } }, required: ["stage", "text"] }, description: "\u8D23\u4EFB\u4E8B\u9879 / duties by stage", "x-public": !0 }, accountability: { "x-zh": "\u8FFD\u8D23\u60C5\u5F62", type: "array", items: { type: "string", minLength: 1 }, description: "\u8FFD\u8D23\u60C5\u5F62 / situations of liability", "x-public": !0 }, fee: { "x-zh": "\u6536\u8D39", type: "object", additionalProperties: !1, properties: { item: { "x-zh": "\u9879\u76EE", type: "string", minLength: 1, description: "\u6536\u8D39\u9879\u76EE / item", "x-public": !0 }, standard: { "x-zh": "\u6807\u51C6", type: "string", minLength: 1, description: "\u6536\u8D39\u6807\u51C6 / standard", "x-public": !0 }, basis: { "x-zh": "\u4F9D\u636E", $ref: "common.schema.json#/$defs/citation", description: "\u6536\u8D39\u4F9D\u636E / basis", "x-public": !0 }, reductions: { "x-zh": "\u51CF\u514D", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, description: "\u51CF\u514D\u89C4\u5B9A\uFF0C\u4E00\u6761\u4E00\u9879 / reductions and exemptions", "x-public": !0 } }, required: ["item", "standard", "basis"], description: "\u6536\u8D39\uFF1B\u4E0D\u6536\u8D39\u5219\u7701\u7565 / fee", "x-public": !0 }, hearing: { "x-zh": "\u542C\u8BC1", type: "boolean", description: "\u662F\u5426\u9002\u7528\u542C\u8BC1 / whether a hearing applies", "x-public": !0 }, "legal-review": { "x-zh": "\u6CD5\u5236\u5BA1\u6838", type: "boolean", description: "\u662F\u5426\u987B\u7ECF\u6CD5\u5236\u5BA1\u6838 / whether legal review applies", "x-public": !0 }, supervision: { "x-zh": "\u76D1\u7763\u65B9\u5F0F", type: "string", minLength: 1, description: "\u76D1\u7763\u65B9\u5F0F / means of supervision", "x-public": !0 }, state: { "x-zh": "\u72B6\u6001", $ref: "common.schema.json#/$defs/power-state", description: "\u72B6\u6001\uFF1B\u7701\u7565\u65F6\u4E3A\u884C\u4F7F / state, default active", "x-public": !0 }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 }, "former-codes": { "x-zh": "\u66FE\u7528\u7F16\u7801", type: "array", items: { type: "string", minLength: 1 }, description: "\u66FE\u7528\u7F16\u7801 / former codes", "x-public": !0 }, overrides: { "x-zh": "\u6D41\u7A0B\u8C03\u6574", type: "array", items: { type: "object", additionalProperties: !1, properties: { step: { "x-zh": "\u73AF\u8282", $ref: "common.schema.json#/$defs/id", description: "\u6D41\u7A0B\u4E2D\u73AF\u8282\u7684\u6807\u8BC6 / id of a step", "x-public": !0 }, limit: { "x-zh": "\u65F6\u9650", $ref: "common.schema.json#/$defs/duration", description: "\u65F6\u9650 / time limit", "x-public": !0 }, document: { "x-zh": "\u6587\u4E66", type: "string", minLength: 1, description: "\u6587\u4E66 / document", "x-public": !0 }, officers: { "x-zh": "\u4EBA\u6570", type: "integer", minimum: 1, description: "\u4EBA\u6570 / officers", "x-public": !0 }, omit: { "x-zh": "\u7701\u7565", type: "boolean", description: "\u672C\u804C\u6743\u4E0D\u8D70\u8BE5\u73AF\u8282 / the power skips the step", "x-public": !0 }, basis: { "x-zh": "\u4F9D\u636E", $ref: "common.schema.json#/$defs/citation", description: "\u8C03\u6574\u7684\u4F9D\u636E / basis", "x-public": !0 } }, required: ["step"] }, description: "\u5BF9\u5171\u7528\u6D41\u7A0B\u7684\u4E2A\u522B\u8C03\u6574 / what differs from the shared procedure", "x-public": !0 }, transmit: { "x-zh": "\u5BA1\u6838\u8F6C\u62A5", type: "string", minLength: 1, description: "\u5BA1\u6838\u8F6C\u62A5\u7684\u4E0A\u7EA7\u673A\u5173\u6216\u73AF\u8282 / what is passed on to a superior", "x-public": !0 }, inspection: { "x-zh": "\u68C0\u67E5\u5B89\u6392", type: "object", additionalProperties: !1, properties: { mode: { "x-zh": "\u65B9\u5F0F", $ref: "common.schema.json#/$defs/inspection-mode", description: "\u68C0\u67E5\u65B9\u5F0F / mode", "x-public": !0 }, target: { "x-zh": "\u5BF9\u8C61", type: "string", minLength: 1, description: "\u68C0\u67E5\u5BF9\u8C61 / whom it concerns", "x-public": !0 }, ratio: { "x-zh": "\u6BD4\u4F8B", type: "string", minLength: 1, description: "\u62BD\u67E5\u6BD4\u4F8B / share", "x-public": !0 }, number: { "x-zh": "\u57FA\u6570", type: "string", minLength: 1, description: "\u62BD\u67E5\u57FA\u6570\uFF0C\u5982\u201C420\u5BB6\u201D / how many there are to choose from", "x-public": !0 }, cycle: { "x-zh": "\u5468\u671F", type: "string", minLength: 1, description: "\u68C0\u67E5\u5468\u671F / cycle", "x-public": !0 }, period: { "x-zh": "\u5B9E\u65BD\u65F6\u95F4", type: "string", minLength: 1, description: "\u5B9E\u65BD\u68C0\u67E5\u7684\u65F6\u95F4\uFF0C\u5982\u201C4\u6708\u81F39\u6708\u201D / when it is carried out", "x-public": !0 }, "yearly-cap": { "x-zh": "\u5E74\u5EA6\u9891\u6B21\u4E0A\u9650", type: "integer", minimum: 0, description: "\u5BF9\u540C\u4E00\u5BF9\u8C61\u6BCF\u5E74\u6700\u591A\u51E0\u6B21 / most times a year", "x-public": !0 }, standard: { "x-zh": "\u6807\u51C6", type: "array", items: { type: "string", minLength: 1 }, description: "\u68C0\u67E5\u6807\u51C6 / standards", "x-public": !0 } }, required: ["mode"], description: "\u884C\u653F\u68C0\u67E5\u7684\u65B9\u5F0F\u3001\u9891\u6B21\u548C\u6807\u51C6 / mode, cap and standard of inspection", "x-public": !0 }, recording: { "x-zh": "\u97F3\u50CF\u8BB0\u5F55", type: "array", items: { type: "object", additionalProperties: !1, properties: { stage: { "x-zh": "\u73AF\u8282", $ref: "common.schema.json#/$defs/stage", description: "\u8BB0\u5F55\u73AF\u8282 / stage", "x-public": !0 }, occasion: { "x-zh": "\u573A\u5408", type: "string", minLength: 1, description: "\u8BB0\u5F55\u573A\u5408 / occasion", "x-public": !0 }, class: { "x-zh": "\u8BB0\u5F55\u7C7B\u522B", type: "string", minLength: 1, description: "\u573A\u666F\u3001\u7EA6\u8C08\u3001\u786E\u8BA4\u3001\u68C0\u67E5\u7B49 / class of recording", "x-public": !0 }, begin: { "x-zh": "\u5F00\u59CB", type: "string", minLength: 1, description: "\u4ECE\u4F55\u65F6\u5F00\u59CB\u8BB0\u5F55 / when recording begins", "x-public": !0 }, course: { "x-zh": "\u8FC7\u7A0B", type: "string", minLength: 1, description: "\u8BB0\u5F55\u54EA\u4E9B\u8FC7\u7A0B / what is recorded", "x-public": !0 }, end: { "x-zh": "\u7ED3\u675F", type: "string", minLength: 1, description: "\u5230\u4F55\u65F6\u7ED3\u675F\u8BB0\u5F55 / when recording ends", "x-public": !0 }, full: { "x-zh": "\u5168\u7A0B", type: "boolean", description: "\u662F\u5426\u5168\u7A0B\u5F55\u97F3\u5F55\u50CF / recorded in full", "x-public": !0 }, keep: { "x-zh": "\u4FDD\u5B58\u671F\u9650", type: "string", minLength: 1, description: "\u4FDD\u5B58\u671F\u9650 / how long it is kept", "x-public": !0 } }, required: ["stage", "occasion"] }, description: "\u97F3\u50CF\u8BB0\u5F55\u4E8B\u9879 / audio-visual recording", "x-public": !0 }, "review-materials": { "x-zh": "\u9001\u5BA1\u6750\u6599", type: "array", items: { type: "string", minLength: 1 }, description: "\u6CD5\u5236\u5BA1\u6838\u5E94\u63D0\u4EA4\u7684\u6750\u6599 / materials for legal review", "x-public": !0 }, "review-points": { "x-zh": "\u5BA1\u6838\u91CD\u70B9", type: "array", items: { type: "string", minLength: 1 }, description: "\u6CD5\u5236\u5BA1\u6838\u7684\u91CD\u70B9 / points of legal review", "x-public": !0 } }, required: ["id", "name", "kind", "bases"], "x-adopted-by": "inherits" } };
function validate286(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate286.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate286.errors = vErrors, errors === 0;
}
validate286.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern29 = new RegExp("^[^\\s#/\\\\]+#\\S+$", "u");
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate288.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 200) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 200 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern29.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s#/\\\\]+#\\S+$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate288.errors = vErrors, errors === 0;
}
validate288.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate291.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "license" || data === "penalty" || data === "compulsory-measure" || data === "compulsory-execution" || data === "levy" || data === "requisition" || data === "payment" || data === "adjudication" || data === "confirmation" || data === "inspection" || data === "reward" || data === "other" || data === "undetermined")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema46.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate291.errors = vErrors, errors === 0;
}
validate291.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate293.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "national" || data === "province" || data === "city" || data === "county" || data === "township")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema49.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate293.errors = vErrors, errors === 0;
}
validate293.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate295.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) < 2) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate295.errors = vErrors, errors === 0;
}
validate295.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema111 = { type: "string", title: "\u4F9D\u636E\u4F5C\u7528 / role of the basis", enum: ["duty", "sets", "specifies", "authorizes", "procedure", "standard"], "x-zh-values": { duty: "\u4E49\u52A1", sets: "\u8BBE\u5B9A", specifies: "\u5177\u4F53\u89C4\u5B9A", authorizes: "\u6388\u6743", procedure: "\u7A0B\u5E8F", standard: "\u6807\u51C6" } };
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate297.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "duty" || data === "sets" || data === "specifies" || data === "authorizes" || data === "procedure" || data === "standard")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema111.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate297.errors = vErrors, errors === 0;
}
validate297.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern30 = new RegExp("^(\u5F53\u573A|\u5373\u65F6|[1-9]\\d*(\u4E2A\u5DE5\u4F5C\u65E5|\u65E5|\u4E2A\u6708|\u5E74|\u5C0F\u65F6|\u5206\u949F))$", "u");
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate300.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern30.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\u5F53\u573A|\u5373\u65F6|[1-9]\\d*(\u4E2A\u5DE5\u4F5C\u65E5|\u65E5|\u4E2A\u6708|\u5E74|\u5C0F\u65F6|\u5206\u949F))$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate300.errors = vErrors, errors === 0;
}
validate300.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate305(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate305.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "acceptance" || data === "filing" || data === "inspection" || data === "investigation" || data === "examination" || data === "legal-review" || data === "collective-discussion" || data === "notification" || data === "statement-and-defence" || data === "hearing" || data === "decision" || data === "service" || data === "reminder" || data === "execution" || data === "closing" || data === "archiving" || data === "publication" || data === "follow-up")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema102.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate305.errors = vErrors, errors === 0;
}
validate305.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema114 = { type: "string", title: "\u804C\u6743\u72B6\u6001 / state of the power", enum: ["active", "suspended", "cancelled"], "x-zh-values": { active: "\u884C\u4F7F", suspended: "\u6682\u505C", cancelled: "\u53D6\u6D88" } };
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate309.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "active" || data === "suspended" || data === "cancelled")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema114.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate309.errors = vErrors, errors === 0;
}
validate309.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate311.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate311.errors = vErrors, errors === 0;
}
validate311.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema116 = { type: "string", title: "\u68C0\u67E5\u65B9\u5F0F / mode of inspection", enum: ["random", "routine", "special", "credit"], "x-zh-values": { random: "\u53CC\u968F\u673A", routine: "\u65E5\u5E38", special: "\u4E13\u9879", credit: "\u4FE1\u7528\u5206\u7EA7" } };
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate317.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "random" || data === "routine" || data === "special" || data === "credit")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema116.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate317.errors = vErrors, errors === 0;
}
validate317.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate285.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.name === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.kind === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "kind" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.bases === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "bases" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        for (let key0 in data0)
          if (!func6.call(schema105.items.properties, key0)) {
            let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.id !== void 0 && (validate286(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors), errors = vErrors.length)), data0.code !== void 0) {
          let data2 = data0.code;
          if (typeof data2 == "string") {
            if (func1(data2) < 1) {
              let err5 = { instancePath: instancePath + "/" + i0 + "/code", schemaPath: "#/items/properties/code/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/" + i0 + "/code", schemaPath: "#/items/properties/code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0["implementation-code"] !== void 0) {
          let data3 = data0["implementation-code"];
          if (typeof data3 == "string") {
            if (func1(data3) < 1) {
              let err7 = { instancePath: instancePath + "/" + i0 + "/implementation-code", schemaPath: "#/items/properties/implementation-code/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/" + i0 + "/implementation-code", schemaPath: "#/items/properties/implementation-code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0["superior-item"] !== void 0) {
          let data4 = data0["superior-item"];
          if (typeof data4 == "string") {
            if (func1(data4) < 1) {
              let err9 = { instancePath: instancePath + "/" + i0 + "/superior-item", schemaPath: "#/items/properties/superior-item/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/" + i0 + "/superior-item", schemaPath: "#/items/properties/superior-item/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.inherits !== void 0 && (validate288(data0.inherits, { instancePath: instancePath + "/" + i0 + "/inherits", parentData: data0, parentDataProperty: "inherits", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors), errors = vErrors.length)), data0.parent !== void 0 && (validate286(data0.parent, { instancePath: instancePath + "/" + i0 + "/parent", parentData: data0, parentDataProperty: "parent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors), errors = vErrors.length)), data0.name !== void 0) {
          let data7 = data0.name;
          if (typeof data7 == "string") {
            if (func1(data7) < 1) {
              let err11 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.kind !== void 0 && (validate291(data0.kind, { instancePath: instancePath + "/" + i0 + "/kind", parentData: data0, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors), errors = vErrors.length)), data0.levels !== void 0) {
          let data9 = data0.levels;
          if (Array.isArray(data9)) {
            if (data9.length < 1) {
              let err13 = { instancePath: instancePath + "/" + i0 + "/levels", schemaPath: "#/items/properties/levels/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            let len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate293(data9[i1], { instancePath: instancePath + "/" + i0 + "/levels/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors), errors = vErrors.length);
            let i2 = data9.length, j0;
            if (i2 > 1) {
              outer0: for (; i2--; )
                for (j0 = i2; j0--; )
                  if (func0(data9[i2], data9[j0])) {
                    let err14 = { instancePath: instancePath + "/" + i0 + "/levels", schemaPath: "#/items/properties/levels/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                    break outer0;
                  }
            }
          } else {
            let err15 = { instancePath: instancePath + "/" + i0 + "/levels", schemaPath: "#/items/properties/levels/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data0.bases !== void 0) {
          let data11 = data0.bases;
          if (Array.isArray(data11)) {
            if (data11.length < 1) {
              let err16 = { instancePath: instancePath + "/" + i0 + "/bases", schemaPath: "#/items/properties/bases/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            let len2 = data11.length;
            for (let i3 = 0; i3 < len2; i3++) {
              let data12 = data11[i3];
              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                if (data12.cite === void 0) {
                  let err17 = { instancePath: instancePath + "/" + i0 + "/bases/" + i3, schemaPath: "#/items/properties/bases/items/required", keyword: "required", params: { missingProperty: "cite" } };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
                if (data12.role === void 0) {
                  let err18 = { instancePath: instancePath + "/" + i0 + "/bases/" + i3, schemaPath: "#/items/properties/bases/items/required", keyword: "required", params: { missingProperty: "role" } };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                for (let key1 in data12)
                  if (!(key1 === "cite" || key1 === "role" || key1 === "measures")) {
                    let err19 = { instancePath: instancePath + "/" + i0 + "/bases/" + i3, schemaPath: "#/items/properties/bases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                  }
                if (data12.cite !== void 0 && (validate295(data12.cite, { instancePath: instancePath + "/" + i0 + "/bases/" + i3 + "/cite", parentData: data12, parentDataProperty: "cite", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors), errors = vErrors.length)), data12.role !== void 0 && (validate297(data12.role, { instancePath: instancePath + "/" + i0 + "/bases/" + i3 + "/role", parentData: data12, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors), errors = vErrors.length)), data12.measures !== void 0) {
                  let data15 = data12.measures;
                  if (Array.isArray(data15)) {
                    let len3 = data15.length;
                    for (let i4 = 0; i4 < len3; i4++) {
                      let data16 = data15[i4];
                      if (typeof data16 == "string") {
                        if (func1(data16) < 1) {
                          let err20 = { instancePath: instancePath + "/" + i0 + "/bases/" + i3 + "/measures/" + i4, schemaPath: "#/items/properties/bases/items/properties/measures/items/minLength", keyword: "minLength", params: { limit: 1 } };
                          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                        }
                      } else {
                        let err21 = { instancePath: instancePath + "/" + i0 + "/bases/" + i3 + "/measures/" + i4, schemaPath: "#/items/properties/bases/items/properties/measures/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                      }
                    }
                  } else {
                    let err22 = { instancePath: instancePath + "/" + i0 + "/bases/" + i3 + "/measures", schemaPath: "#/items/properties/bases/items/properties/measures/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
                }
              } else {
                let err23 = { instancePath: instancePath + "/" + i0 + "/bases/" + i3, schemaPath: "#/items/properties/bases/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
          } else {
            let err24 = { instancePath: instancePath + "/" + i0 + "/bases", schemaPath: "#/items/properties/bases/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data0.measures !== void 0) {
          let data17 = data0.measures;
          if (Array.isArray(data17)) {
            let len4 = data17.length;
            for (let i5 = 0; i5 < len4; i5++) {
              let data18 = data17[i5];
              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                if (data18.type === void 0) {
                  let err25 = { instancePath: instancePath + "/" + i0 + "/measures/" + i5, schemaPath: "#/items/properties/measures/items/required", keyword: "required", params: { missingProperty: "type" } };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
                for (let key2 in data18)
                  if (!(key2 === "type" || key2 === "range")) {
                    let err26 = { instancePath: instancePath + "/" + i0 + "/measures/" + i5, schemaPath: "#/items/properties/measures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                  }
                if (data18.type !== void 0) {
                  let data19 = data18.type;
                  if (typeof data19 == "string") {
                    if (func1(data19) < 1) {
                      let err27 = { instancePath: instancePath + "/" + i0 + "/measures/" + i5 + "/type", schemaPath: "#/items/properties/measures/items/properties/type/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                    }
                  } else {
                    let err28 = { instancePath: instancePath + "/" + i0 + "/measures/" + i5 + "/type", schemaPath: "#/items/properties/measures/items/properties/type/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                  }
                }
                if (data18.range !== void 0) {
                  let data20 = data18.range;
                  if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                    if (data20.unit === void 0) {
                      let err29 = { instancePath: instancePath + "/" + i0 + "/measures/" + i5 + "/range", schemaPath: "#/items/properties/measures/items/properties/range/required", keyword: "required", params: { missingProperty: "unit" } };
                      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                    }
                    for (let key3 in data20)
                      if (!(key3 === "unit" || key3 === "min" || key3 === "max" || key3 === "base")) {
                        let err30 = { instancePath: instancePath + "/" + i0 + "/measures/" + i5 + "/range", schemaPath: "#/items/properties/measures/items/properties/range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                      }
                    if (data20.unit !== void 0) {
                      let data21 = data20.unit;
                      if (typeof data21 != "string") {
                        let err31 = { instancePath: instancePath + "/" + i0 + "/measures/" + i5 + "/range/unit", schemaPath: "#/items/properties/measures/items/properties/range/properties/unit/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                      }
                      if (!(data21 === "\u5143" || data21 === "\u500D" || data21 === "%" || data21 === "\u65E5")) {
                        let err32 = { instancePath: instancePath + "/" + i0 + "/measures/" + i5 + "/range/unit", schemaPath: "#/items/properties/measures/items/properties/range/properties/unit/enum", keyword: "enum", params: { allowedValues: schema105.items.properties.measures.items.properties.range.properties.unit.enum } };
                        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                      }
                    }
                    if (data20.min !== void 0) {
                      let data22 = data20.min;
                      if (typeof data22 == "number" && isFinite(data22)) {
                        if (data22 < 0 || isNaN(data22)) {
                          let err33 = { instancePath: instancePath + "/" + i0 + "/measures/" + i5 + "/range/min", schemaPath: "#/items/properties/measures/items/properties/range/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                        }
                      } else {
                        let err34 = { instancePath: instancePath + "/" + i0 + "/measures/" + i5 + "/range/min", schemaPath: "#/items/properties/measures/items/properties/range/properties/min/type", keyword: "type", params: { type: "number" } };
                        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                      }
                    }
                    if (data20.max !== void 0) {
                      let data23 = data20.max;
                      if (typeof data23 == "number" && isFinite(data23)) {
                        if (data23 < 0 || isNaN(data23)) {
                          let err35 = { instancePath: instancePath + "/" + i0 + "/measures/" + i5 + "/range/max", schemaPath: "#/items/properties/measures/items/properties/range/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                        }
                      } else {
                        let err36 = { instancePath: instancePath + "/" + i0 + "/measures/" + i5 + "/range/max", schemaPath: "#/items/properties/measures/items/properties/range/properties/max/type", keyword: "type", params: { type: "number" } };
                        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                      }
                    }
                    if (data20.base !== void 0) {
                      let data24 = data20.base;
                      if (typeof data24 == "string") {
                        if (func1(data24) < 1) {
                          let err37 = { instancePath: instancePath + "/" + i0 + "/measures/" + i5 + "/range/base", schemaPath: "#/items/properties/measures/items/properties/range/properties/base/minLength", keyword: "minLength", params: { limit: 1 } };
                          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                        }
                      } else {
                        let err38 = { instancePath: instancePath + "/" + i0 + "/measures/" + i5 + "/range/base", schemaPath: "#/items/properties/measures/items/properties/range/properties/base/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                      }
                    }
                  } else {
                    let err39 = { instancePath: instancePath + "/" + i0 + "/measures/" + i5 + "/range", schemaPath: "#/items/properties/measures/items/properties/range/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                  }
                }
              } else {
                let err40 = { instancePath: instancePath + "/" + i0 + "/measures/" + i5, schemaPath: "#/items/properties/measures/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
          } else {
            let err41 = { instancePath: instancePath + "/" + i0 + "/measures", schemaPath: "#/items/properties/measures/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data0.unit !== void 0 && (validate286(data0.unit, { instancePath: instancePath + "/" + i0 + "/unit", parentData: data0, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors), errors = vErrors.length)), data0.party !== void 0) {
          let data26 = data0.party;
          if (typeof data26 == "string") {
            if (func1(data26) < 1) {
              let err42 = { instancePath: instancePath + "/" + i0 + "/party", schemaPath: "#/items/properties/party/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
          } else {
            let err43 = { instancePath: instancePath + "/" + i0 + "/party", schemaPath: "#/items/properties/party/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data0.conditions !== void 0) {
          let data27 = data0.conditions;
          if (Array.isArray(data27)) {
            let len5 = data27.length;
            for (let i6 = 0; i6 < len5; i6++) {
              let data28 = data27[i6];
              if (typeof data28 == "string") {
                if (func1(data28) < 1) {
                  let err44 = { instancePath: instancePath + "/" + i0 + "/conditions/" + i6, schemaPath: "#/items/properties/conditions/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
              } else {
                let err45 = { instancePath: instancePath + "/" + i0 + "/conditions/" + i6, schemaPath: "#/items/properties/conditions/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
          } else {
            let err46 = { instancePath: instancePath + "/" + i0 + "/conditions", schemaPath: "#/items/properties/conditions/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
        if (data0.quantity !== void 0) {
          let data29 = data0.quantity;
          if (typeof data29 == "string") {
            if (func1(data29) < 1) {
              let err47 = { instancePath: instancePath + "/" + i0 + "/quantity", schemaPath: "#/items/properties/quantity/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
          } else {
            let err48 = { instancePath: instancePath + "/" + i0 + "/quantity", schemaPath: "#/items/properties/quantity/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
        if (data0.materials !== void 0) {
          let data30 = data0.materials;
          if (Array.isArray(data30)) {
            let len6 = data30.length;
            for (let i7 = 0; i7 < len6; i7++) {
              let data31 = data30[i7];
              if (typeof data31 == "string") {
                if (func1(data31) < 1) {
                  let err49 = { instancePath: instancePath + "/" + i0 + "/materials/" + i7, schemaPath: "#/items/properties/materials/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
              } else {
                let err50 = { instancePath: instancePath + "/" + i0 + "/materials/" + i7, schemaPath: "#/items/properties/materials/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
          } else {
            let err51 = { instancePath: instancePath + "/" + i0 + "/materials", schemaPath: "#/items/properties/materials/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
        if (data0.samples !== void 0) {
          let data32 = data0.samples;
          if (Array.isArray(data32)) {
            if (data32.length < 1) {
              let err52 = { instancePath: instancePath + "/" + i0 + "/samples", schemaPath: "#/items/properties/samples/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            let len7 = data32.length;
            for (let i8 = 0; i8 < len7; i8++) {
              let data33 = data32[i8];
              if (typeof data33 == "string") {
                if (func1(data33) < 1) {
                  let err53 = { instancePath: instancePath + "/" + i0 + "/samples/" + i8, schemaPath: "#/items/properties/samples/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
              } else {
                let err54 = { instancePath: instancePath + "/" + i0 + "/samples/" + i8, schemaPath: "#/items/properties/samples/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
          } else {
            let err55 = { instancePath: instancePath + "/" + i0 + "/samples", schemaPath: "#/items/properties/samples/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
        if (data0.limit !== void 0) {
          let data34 = data0.limit;
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.statutory === void 0) {
              let err56 = { instancePath: instancePath + "/" + i0 + "/limit", schemaPath: "#/items/properties/limit/required", keyword: "required", params: { missingProperty: "statutory" } };
              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
            }
            for (let key4 in data34)
              if (!(key4 === "statutory" || key4 === "promised" || key4 === "basis")) {
                let err57 = { instancePath: instancePath + "/" + i0 + "/limit", schemaPath: "#/items/properties/limit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            data34.statutory !== void 0 && (validate300(data34.statutory, { instancePath: instancePath + "/" + i0 + "/limit/statutory", parentData: data34, parentDataProperty: "statutory", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors), errors = vErrors.length)), data34.promised !== void 0 && (validate300(data34.promised, { instancePath: instancePath + "/" + i0 + "/limit/promised", parentData: data34, parentDataProperty: "promised", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors), errors = vErrors.length)), data34.basis !== void 0 && (validate295(data34.basis, { instancePath: instancePath + "/" + i0 + "/limit/basis", parentData: data34, parentDataProperty: "basis", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors), errors = vErrors.length));
          } else {
            let err58 = { instancePath: instancePath + "/" + i0 + "/limit", schemaPath: "#/items/properties/limit/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        }
        if (data0.online !== void 0) {
          let data38 = data0.online;
          if (typeof data38 == "string") {
            if (func1(data38) < 1) {
              let err59 = { instancePath: instancePath + "/" + i0 + "/online", schemaPath: "#/items/properties/online/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
          } else {
            let err60 = { instancePath: instancePath + "/" + i0 + "/online", schemaPath: "#/items/properties/online/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
        if (data0.procedure !== void 0 && (validate286(data0.procedure, { instancePath: instancePath + "/" + i0 + "/procedure", parentData: data0, parentDataProperty: "procedure", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors), errors = vErrors.length)), data0.discretion !== void 0) {
          let data40 = data0.discretion;
          if (Array.isArray(data40)) {
            let len8 = data40.length;
            for (let i9 = 0; i9 < len8; i9++) {
              let data41 = data40[i9];
              if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                if (data41.tier === void 0) {
                  let err61 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i9, schemaPath: "#/items/properties/discretion/items/required", keyword: "required", params: { missingProperty: "tier" } };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
                if (data41.when === void 0) {
                  let err62 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i9, schemaPath: "#/items/properties/discretion/items/required", keyword: "required", params: { missingProperty: "when" } };
                  vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                }
                if (data41.range === void 0) {
                  let err63 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i9, schemaPath: "#/items/properties/discretion/items/required", keyword: "required", params: { missingProperty: "range" } };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
                for (let key5 in data41)
                  if (!(key5 === "tier" || key5 === "when" || key5 === "range")) {
                    let err64 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i9, schemaPath: "#/items/properties/discretion/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                  }
                if (data41.tier !== void 0) {
                  let data42 = data41.tier;
                  if (typeof data42 == "string") {
                    if (func1(data42) < 1) {
                      let err65 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i9 + "/tier", schemaPath: "#/items/properties/discretion/items/properties/tier/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                    }
                  } else {
                    let err66 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i9 + "/tier", schemaPath: "#/items/properties/discretion/items/properties/tier/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                  }
                }
                if (data41.when !== void 0) {
                  let data43 = data41.when;
                  if (typeof data43 == "string") {
                    if (func1(data43) < 1) {
                      let err67 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i9 + "/when", schemaPath: "#/items/properties/discretion/items/properties/when/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                    }
                  } else {
                    let err68 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i9 + "/when", schemaPath: "#/items/properties/discretion/items/properties/when/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                  }
                }
                if (data41.range !== void 0) {
                  let data44 = data41.range;
                  if (typeof data44 == "string") {
                    if (func1(data44) < 1) {
                      let err69 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i9 + "/range", schemaPath: "#/items/properties/discretion/items/properties/range/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                    }
                  } else {
                    let err70 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i9 + "/range", schemaPath: "#/items/properties/discretion/items/properties/range/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                  }
                }
              } else {
                let err71 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i9, schemaPath: "#/items/properties/discretion/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
              }
            }
          } else {
            let err72 = { instancePath: instancePath + "/" + i0 + "/discretion", schemaPath: "#/items/properties/discretion/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        }
        if (data0.duties !== void 0) {
          let data45 = data0.duties;
          if (Array.isArray(data45)) {
            let len9 = data45.length;
            for (let i10 = 0; i10 < len9; i10++) {
              let data46 = data45[i10];
              if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                if (data46.stage === void 0) {
                  let err73 = { instancePath: instancePath + "/" + i0 + "/duties/" + i10, schemaPath: "#/items/properties/duties/items/required", keyword: "required", params: { missingProperty: "stage" } };
                  vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                }
                if (data46.text === void 0) {
                  let err74 = { instancePath: instancePath + "/" + i0 + "/duties/" + i10, schemaPath: "#/items/properties/duties/items/required", keyword: "required", params: { missingProperty: "text" } };
                  vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                }
                for (let key6 in data46)
                  if (!(key6 === "stage" || key6 === "text" || key6 === "basis")) {
                    let err75 = { instancePath: instancePath + "/" + i0 + "/duties/" + i10, schemaPath: "#/items/properties/duties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                  }
                if (data46.stage !== void 0 && (validate305(data46.stage, { instancePath: instancePath + "/" + i0 + "/duties/" + i10 + "/stage", parentData: data46, parentDataProperty: "stage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors), errors = vErrors.length)), data46.text !== void 0) {
                  let data48 = data46.text;
                  if (typeof data48 == "string") {
                    if (func1(data48) < 1) {
                      let err76 = { instancePath: instancePath + "/" + i0 + "/duties/" + i10 + "/text", schemaPath: "#/items/properties/duties/items/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                    }
                  } else {
                    let err77 = { instancePath: instancePath + "/" + i0 + "/duties/" + i10 + "/text", schemaPath: "#/items/properties/duties/items/properties/text/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                  }
                }
                data46.basis !== void 0 && (validate295(data46.basis, { instancePath: instancePath + "/" + i0 + "/duties/" + i10 + "/basis", parentData: data46, parentDataProperty: "basis", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors), errors = vErrors.length));
              } else {
                let err78 = { instancePath: instancePath + "/" + i0 + "/duties/" + i10, schemaPath: "#/items/properties/duties/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
              }
            }
          } else {
            let err79 = { instancePath: instancePath + "/" + i0 + "/duties", schemaPath: "#/items/properties/duties/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
        }
        if (data0.accountability !== void 0) {
          let data50 = data0.accountability;
          if (Array.isArray(data50)) {
            let len10 = data50.length;
            for (let i11 = 0; i11 < len10; i11++) {
              let data51 = data50[i11];
              if (typeof data51 == "string") {
                if (func1(data51) < 1) {
                  let err80 = { instancePath: instancePath + "/" + i0 + "/accountability/" + i11, schemaPath: "#/items/properties/accountability/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                }
              } else {
                let err81 = { instancePath: instancePath + "/" + i0 + "/accountability/" + i11, schemaPath: "#/items/properties/accountability/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
            }
          } else {
            let err82 = { instancePath: instancePath + "/" + i0 + "/accountability", schemaPath: "#/items/properties/accountability/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
        if (data0.fee !== void 0) {
          let data52 = data0.fee;
          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
            if (data52.item === void 0) {
              let err83 = { instancePath: instancePath + "/" + i0 + "/fee", schemaPath: "#/items/properties/fee/required", keyword: "required", params: { missingProperty: "item" } };
              vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
            }
            if (data52.standard === void 0) {
              let err84 = { instancePath: instancePath + "/" + i0 + "/fee", schemaPath: "#/items/properties/fee/required", keyword: "required", params: { missingProperty: "standard" } };
              vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
            }
            if (data52.basis === void 0) {
              let err85 = { instancePath: instancePath + "/" + i0 + "/fee", schemaPath: "#/items/properties/fee/required", keyword: "required", params: { missingProperty: "basis" } };
              vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
            }
            for (let key7 in data52)
              if (!(key7 === "item" || key7 === "standard" || key7 === "basis" || key7 === "reductions")) {
                let err86 = { instancePath: instancePath + "/" + i0 + "/fee", schemaPath: "#/items/properties/fee/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
              }
            if (data52.item !== void 0) {
              let data53 = data52.item;
              if (typeof data53 == "string") {
                if (func1(data53) < 1) {
                  let err87 = { instancePath: instancePath + "/" + i0 + "/fee/item", schemaPath: "#/items/properties/fee/properties/item/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                }
              } else {
                let err88 = { instancePath: instancePath + "/" + i0 + "/fee/item", schemaPath: "#/items/properties/fee/properties/item/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
              }
            }
            if (data52.standard !== void 0) {
              let data54 = data52.standard;
              if (typeof data54 == "string") {
                if (func1(data54) < 1) {
                  let err89 = { instancePath: instancePath + "/" + i0 + "/fee/standard", schemaPath: "#/items/properties/fee/properties/standard/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                }
              } else {
                let err90 = { instancePath: instancePath + "/" + i0 + "/fee/standard", schemaPath: "#/items/properties/fee/properties/standard/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
              }
            }
            if (data52.basis !== void 0 && (validate295(data52.basis, { instancePath: instancePath + "/" + i0 + "/fee/basis", parentData: data52, parentDataProperty: "basis", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors), errors = vErrors.length)), data52.reductions !== void 0) {
              let data56 = data52.reductions;
              if (Array.isArray(data56)) {
                if (data56.length < 1) {
                  let err91 = { instancePath: instancePath + "/" + i0 + "/fee/reductions", schemaPath: "#/items/properties/fee/properties/reductions/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                }
                let len11 = data56.length;
                for (let i12 = 0; i12 < len11; i12++) {
                  let data57 = data56[i12];
                  if (typeof data57 == "string") {
                    if (func1(data57) < 1) {
                      let err92 = { instancePath: instancePath + "/" + i0 + "/fee/reductions/" + i12, schemaPath: "#/items/properties/fee/properties/reductions/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                    }
                  } else {
                    let err93 = { instancePath: instancePath + "/" + i0 + "/fee/reductions/" + i12, schemaPath: "#/items/properties/fee/properties/reductions/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                  }
                }
              } else {
                let err94 = { instancePath: instancePath + "/" + i0 + "/fee/reductions", schemaPath: "#/items/properties/fee/properties/reductions/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
              }
            }
          } else {
            let err95 = { instancePath: instancePath + "/" + i0 + "/fee", schemaPath: "#/items/properties/fee/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
          }
        }
        if (data0.hearing !== void 0 && typeof data0.hearing != "boolean") {
          let err96 = { instancePath: instancePath + "/" + i0 + "/hearing", schemaPath: "#/items/properties/hearing/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
        }
        if (data0["legal-review"] !== void 0 && typeof data0["legal-review"] != "boolean") {
          let err97 = { instancePath: instancePath + "/" + i0 + "/legal-review", schemaPath: "#/items/properties/legal-review/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
        }
        if (data0.supervision !== void 0) {
          let data60 = data0.supervision;
          if (typeof data60 == "string") {
            if (func1(data60) < 1) {
              let err98 = { instancePath: instancePath + "/" + i0 + "/supervision", schemaPath: "#/items/properties/supervision/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
            }
          } else {
            let err99 = { instancePath: instancePath + "/" + i0 + "/supervision", schemaPath: "#/items/properties/supervision/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
          }
        }
        if (data0.state !== void 0 && (validate309(data0.state, { instancePath: instancePath + "/" + i0 + "/state", parentData: data0, parentDataProperty: "state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors), errors = vErrors.length)), data0.from !== void 0 && (validate311(data0.from, { instancePath: instancePath + "/" + i0 + "/from", parentData: data0, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors), errors = vErrors.length)), data0.until !== void 0 && (validate311(data0.until, { instancePath: instancePath + "/" + i0 + "/until", parentData: data0, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors), errors = vErrors.length)), data0["former-codes"] !== void 0) {
          let data64 = data0["former-codes"];
          if (Array.isArray(data64)) {
            let len12 = data64.length;
            for (let i13 = 0; i13 < len12; i13++) {
              let data65 = data64[i13];
              if (typeof data65 == "string") {
                if (func1(data65) < 1) {
                  let err100 = { instancePath: instancePath + "/" + i0 + "/former-codes/" + i13, schemaPath: "#/items/properties/former-codes/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                }
              } else {
                let err101 = { instancePath: instancePath + "/" + i0 + "/former-codes/" + i13, schemaPath: "#/items/properties/former-codes/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
              }
            }
          } else {
            let err102 = { instancePath: instancePath + "/" + i0 + "/former-codes", schemaPath: "#/items/properties/former-codes/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
          }
        }
        if (data0.overrides !== void 0) {
          let data66 = data0.overrides;
          if (Array.isArray(data66)) {
            let len13 = data66.length;
            for (let i14 = 0; i14 < len13; i14++) {
              let data67 = data66[i14];
              if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                if (data67.step === void 0) {
                  let err103 = { instancePath: instancePath + "/" + i0 + "/overrides/" + i14, schemaPath: "#/items/properties/overrides/items/required", keyword: "required", params: { missingProperty: "step" } };
                  vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                }
                for (let key8 in data67)
                  if (!(key8 === "step" || key8 === "limit" || key8 === "document" || key8 === "officers" || key8 === "omit" || key8 === "basis")) {
                    let err104 = { instancePath: instancePath + "/" + i0 + "/overrides/" + i14, schemaPath: "#/items/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                    vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                  }
                if (data67.step !== void 0 && (validate286(data67.step, { instancePath: instancePath + "/" + i0 + "/overrides/" + i14 + "/step", parentData: data67, parentDataProperty: "step", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors), errors = vErrors.length)), data67.limit !== void 0 && (validate300(data67.limit, { instancePath: instancePath + "/" + i0 + "/overrides/" + i14 + "/limit", parentData: data67, parentDataProperty: "limit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors), errors = vErrors.length)), data67.document !== void 0) {
                  let data70 = data67.document;
                  if (typeof data70 == "string") {
                    if (func1(data70) < 1) {
                      let err105 = { instancePath: instancePath + "/" + i0 + "/overrides/" + i14 + "/document", schemaPath: "#/items/properties/overrides/items/properties/document/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                    }
                  } else {
                    let err106 = { instancePath: instancePath + "/" + i0 + "/overrides/" + i14 + "/document", schemaPath: "#/items/properties/overrides/items/properties/document/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                  }
                }
                if (data67.officers !== void 0) {
                  let data71 = data67.officers;
                  if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
                    let err107 = { instancePath: instancePath + "/" + i0 + "/overrides/" + i14 + "/officers", schemaPath: "#/items/properties/overrides/items/properties/officers/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                  }
                  if (typeof data71 == "number" && isFinite(data71) && (data71 < 1 || isNaN(data71))) {
                    let err108 = { instancePath: instancePath + "/" + i0 + "/overrides/" + i14 + "/officers", schemaPath: "#/items/properties/overrides/items/properties/officers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                  }
                }
                if (data67.omit !== void 0 && typeof data67.omit != "boolean") {
                  let err109 = { instancePath: instancePath + "/" + i0 + "/overrides/" + i14 + "/omit", schemaPath: "#/items/properties/overrides/items/properties/omit/type", keyword: "type", params: { type: "boolean" } };
                  vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                }
                data67.basis !== void 0 && (validate295(data67.basis, { instancePath: instancePath + "/" + i0 + "/overrides/" + i14 + "/basis", parentData: data67, parentDataProperty: "basis", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors), errors = vErrors.length));
              } else {
                let err110 = { instancePath: instancePath + "/" + i0 + "/overrides/" + i14, schemaPath: "#/items/properties/overrides/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
              }
            }
          } else {
            let err111 = { instancePath: instancePath + "/" + i0 + "/overrides", schemaPath: "#/items/properties/overrides/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
          }
        }
        if (data0.transmit !== void 0) {
          let data74 = data0.transmit;
          if (typeof data74 == "string") {
            if (func1(data74) < 1) {
              let err112 = { instancePath: instancePath + "/" + i0 + "/transmit", schemaPath: "#/items/properties/transmit/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
            }
          } else {
            let err113 = { instancePath: instancePath + "/" + i0 + "/transmit", schemaPath: "#/items/properties/transmit/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
          }
        }
        if (data0.inspection !== void 0) {
          let data75 = data0.inspection;
          if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
            if (data75.mode === void 0) {
              let err114 = { instancePath: instancePath + "/" + i0 + "/inspection", schemaPath: "#/items/properties/inspection/required", keyword: "required", params: { missingProperty: "mode" } };
              vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
            }
            for (let key9 in data75)
              if (!(key9 === "mode" || key9 === "target" || key9 === "ratio" || key9 === "number" || key9 === "cycle" || key9 === "period" || key9 === "yearly-cap" || key9 === "standard")) {
                let err115 = { instancePath: instancePath + "/" + i0 + "/inspection", schemaPath: "#/items/properties/inspection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
              }
            if (data75.mode !== void 0 && (validate317(data75.mode, { instancePath: instancePath + "/" + i0 + "/inspection/mode", parentData: data75, parentDataProperty: "mode", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors), errors = vErrors.length)), data75.target !== void 0) {
              let data77 = data75.target;
              if (typeof data77 == "string") {
                if (func1(data77) < 1) {
                  let err116 = { instancePath: instancePath + "/" + i0 + "/inspection/target", schemaPath: "#/items/properties/inspection/properties/target/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                }
              } else {
                let err117 = { instancePath: instancePath + "/" + i0 + "/inspection/target", schemaPath: "#/items/properties/inspection/properties/target/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
              }
            }
            if (data75.ratio !== void 0) {
              let data78 = data75.ratio;
              if (typeof data78 == "string") {
                if (func1(data78) < 1) {
                  let err118 = { instancePath: instancePath + "/" + i0 + "/inspection/ratio", schemaPath: "#/items/properties/inspection/properties/ratio/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                }
              } else {
                let err119 = { instancePath: instancePath + "/" + i0 + "/inspection/ratio", schemaPath: "#/items/properties/inspection/properties/ratio/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
              }
            }
            if (data75.number !== void 0) {
              let data79 = data75.number;
              if (typeof data79 == "string") {
                if (func1(data79) < 1) {
                  let err120 = { instancePath: instancePath + "/" + i0 + "/inspection/number", schemaPath: "#/items/properties/inspection/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                }
              } else {
                let err121 = { instancePath: instancePath + "/" + i0 + "/inspection/number", schemaPath: "#/items/properties/inspection/properties/number/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
              }
            }
            if (data75.cycle !== void 0) {
              let data80 = data75.cycle;
              if (typeof data80 == "string") {
                if (func1(data80) < 1) {
                  let err122 = { instancePath: instancePath + "/" + i0 + "/inspection/cycle", schemaPath: "#/items/properties/inspection/properties/cycle/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                }
              } else {
                let err123 = { instancePath: instancePath + "/" + i0 + "/inspection/cycle", schemaPath: "#/items/properties/inspection/properties/cycle/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
              }
            }
            if (data75.period !== void 0) {
              let data81 = data75.period;
              if (typeof data81 == "string") {
                if (func1(data81) < 1) {
                  let err124 = { instancePath: instancePath + "/" + i0 + "/inspection/period", schemaPath: "#/items/properties/inspection/properties/period/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                }
              } else {
                let err125 = { instancePath: instancePath + "/" + i0 + "/inspection/period", schemaPath: "#/items/properties/inspection/properties/period/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
              }
            }
            if (data75["yearly-cap"] !== void 0) {
              let data82 = data75["yearly-cap"];
              if (!(typeof data82 == "number" && !(data82 % 1) && !isNaN(data82) && isFinite(data82))) {
                let err126 = { instancePath: instancePath + "/" + i0 + "/inspection/yearly-cap", schemaPath: "#/items/properties/inspection/properties/yearly-cap/type", keyword: "type", params: { type: "integer" } };
                vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
              }
              if (typeof data82 == "number" && isFinite(data82) && (data82 < 0 || isNaN(data82))) {
                let err127 = { instancePath: instancePath + "/" + i0 + "/inspection/yearly-cap", schemaPath: "#/items/properties/inspection/properties/yearly-cap/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
              }
            }
            if (data75.standard !== void 0) {
              let data83 = data75.standard;
              if (Array.isArray(data83)) {
                let len14 = data83.length;
                for (let i15 = 0; i15 < len14; i15++) {
                  let data84 = data83[i15];
                  if (typeof data84 == "string") {
                    if (func1(data84) < 1) {
                      let err128 = { instancePath: instancePath + "/" + i0 + "/inspection/standard/" + i15, schemaPath: "#/items/properties/inspection/properties/standard/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                    }
                  } else {
                    let err129 = { instancePath: instancePath + "/" + i0 + "/inspection/standard/" + i15, schemaPath: "#/items/properties/inspection/properties/standard/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                  }
                }
              } else {
                let err130 = { instancePath: instancePath + "/" + i0 + "/inspection/standard", schemaPath: "#/items/properties/inspection/properties/standard/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
              }
            }
          } else {
            let err131 = { instancePath: instancePath + "/" + i0 + "/inspection", schemaPath: "#/items/properties/inspection/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
          }
        }
        if (data0.recording !== void 0) {
          let data85 = data0.recording;
          if (Array.isArray(data85)) {
            let len15 = data85.length;
            for (let i16 = 0; i16 < len15; i16++) {
              let data86 = data85[i16];
              if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                if (data86.stage === void 0) {
                  let err132 = { instancePath: instancePath + "/" + i0 + "/recording/" + i16, schemaPath: "#/items/properties/recording/items/required", keyword: "required", params: { missingProperty: "stage" } };
                  vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                }
                if (data86.occasion === void 0) {
                  let err133 = { instancePath: instancePath + "/" + i0 + "/recording/" + i16, schemaPath: "#/items/properties/recording/items/required", keyword: "required", params: { missingProperty: "occasion" } };
                  vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                }
                for (let key10 in data86)
                  if (!(key10 === "stage" || key10 === "occasion" || key10 === "class" || key10 === "begin" || key10 === "course" || key10 === "end" || key10 === "full" || key10 === "keep")) {
                    let err134 = { instancePath: instancePath + "/" + i0 + "/recording/" + i16, schemaPath: "#/items/properties/recording/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                    vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                  }
                if (data86.stage !== void 0 && (validate305(data86.stage, { instancePath: instancePath + "/" + i0 + "/recording/" + i16 + "/stage", parentData: data86, parentDataProperty: "stage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors), errors = vErrors.length)), data86.occasion !== void 0) {
                  let data88 = data86.occasion;
                  if (typeof data88 == "string") {
                    if (func1(data88) < 1) {
                      let err135 = { instancePath: instancePath + "/" + i0 + "/recording/" + i16 + "/occasion", schemaPath: "#/items/properties/recording/items/properties/occasion/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                    }
                  } else {
                    let err136 = { instancePath: instancePath + "/" + i0 + "/recording/" + i16 + "/occasion", schemaPath: "#/items/properties/recording/items/properties/occasion/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                  }
                }
                if (data86.class !== void 0) {
                  let data89 = data86.class;
                  if (typeof data89 == "string") {
                    if (func1(data89) < 1) {
                      let err137 = { instancePath: instancePath + "/" + i0 + "/recording/" + i16 + "/class", schemaPath: "#/items/properties/recording/items/properties/class/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                    }
                  } else {
                    let err138 = { instancePath: instancePath + "/" + i0 + "/recording/" + i16 + "/class", schemaPath: "#/items/properties/recording/items/properties/class/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                  }
                }
                if (data86.begin !== void 0) {
                  let data90 = data86.begin;
                  if (typeof data90 == "string") {
                    if (func1(data90) < 1) {
                      let err139 = { instancePath: instancePath + "/" + i0 + "/recording/" + i16 + "/begin", schemaPath: "#/items/properties/recording/items/properties/begin/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                    }
                  } else {
                    let err140 = { instancePath: instancePath + "/" + i0 + "/recording/" + i16 + "/begin", schemaPath: "#/items/properties/recording/items/properties/begin/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                  }
                }
                if (data86.course !== void 0) {
                  let data91 = data86.course;
                  if (typeof data91 == "string") {
                    if (func1(data91) < 1) {
                      let err141 = { instancePath: instancePath + "/" + i0 + "/recording/" + i16 + "/course", schemaPath: "#/items/properties/recording/items/properties/course/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                    }
                  } else {
                    let err142 = { instancePath: instancePath + "/" + i0 + "/recording/" + i16 + "/course", schemaPath: "#/items/properties/recording/items/properties/course/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                  }
                }
                if (data86.end !== void 0) {
                  let data92 = data86.end;
                  if (typeof data92 == "string") {
                    if (func1(data92) < 1) {
                      let err143 = { instancePath: instancePath + "/" + i0 + "/recording/" + i16 + "/end", schemaPath: "#/items/properties/recording/items/properties/end/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                    }
                  } else {
                    let err144 = { instancePath: instancePath + "/" + i0 + "/recording/" + i16 + "/end", schemaPath: "#/items/properties/recording/items/properties/end/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                  }
                }
                if (data86.full !== void 0 && typeof data86.full != "boolean") {
                  let err145 = { instancePath: instancePath + "/" + i0 + "/recording/" + i16 + "/full", schemaPath: "#/items/properties/recording/items/properties/full/type", keyword: "type", params: { type: "boolean" } };
                  vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                }
                if (data86.keep !== void 0) {
                  let data94 = data86.keep;
                  if (typeof data94 == "string") {
                    if (func1(data94) < 1) {
                      let err146 = { instancePath: instancePath + "/" + i0 + "/recording/" + i16 + "/keep", schemaPath: "#/items/properties/recording/items/properties/keep/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
                    }
                  } else {
                    let err147 = { instancePath: instancePath + "/" + i0 + "/recording/" + i16 + "/keep", schemaPath: "#/items/properties/recording/items/properties/keep/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                  }
                }
              } else {
                let err148 = { instancePath: instancePath + "/" + i0 + "/recording/" + i16, schemaPath: "#/items/properties/recording/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
              }
            }
          } else {
            let err149 = { instancePath: instancePath + "/" + i0 + "/recording", schemaPath: "#/items/properties/recording/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
          }
        }
        if (data0["review-materials"] !== void 0) {
          let data95 = data0["review-materials"];
          if (Array.isArray(data95)) {
            let len16 = data95.length;
            for (let i17 = 0; i17 < len16; i17++) {
              let data96 = data95[i17];
              if (typeof data96 == "string") {
                if (func1(data96) < 1) {
                  let err150 = { instancePath: instancePath + "/" + i0 + "/review-materials/" + i17, schemaPath: "#/items/properties/review-materials/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                }
              } else {
                let err151 = { instancePath: instancePath + "/" + i0 + "/review-materials/" + i17, schemaPath: "#/items/properties/review-materials/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
              }
            }
          } else {
            let err152 = { instancePath: instancePath + "/" + i0 + "/review-materials", schemaPath: "#/items/properties/review-materials/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
          }
        }
        if (data0["review-points"] !== void 0) {
          let data97 = data0["review-points"];
          if (Array.isArray(data97)) {
            let len17 = data97.length;
            for (let i18 = 0; i18 < len17; i18++) {
              let data98 = data97[i18];
              if (typeof data98 == "string") {
                if (func1(data98) < 1) {
                  let err153 = { instancePath: instancePath + "/" + i0 + "/review-points/" + i18, schemaPath: "#/items/properties/review-points/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                }
              } else {
                let err154 = { instancePath: instancePath + "/" + i0 + "/review-points/" + i18, schemaPath: "#/items/properties/review-points/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
              }
            }
          } else {
            let err155 = { instancePath: instancePath + "/" + i0 + "/review-points", schemaPath: "#/items/properties/review-points/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
          }
        }
      } else {
        let err156 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
      }
    }
  } else {
    let err157 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
  }
  return validate285.errors = vErrors, errors === 0;
}
validate285.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Procedure = validate320, schema117 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "procedures.schema.json", title: "\u6D41\u7A0B / procedures", "x-stem": { en: "procedures", zh: "\u6D41\u7A0B" }, "x-type": "Procedure", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u6D41\u7A0B\u540D\u79F0 / name of the procedure", "x-public": !0 }, kind: { "x-zh": "\u7C7B\u522B", $ref: "common.schema.json#/$defs/power-kind", description: "\u9002\u7528\u7684\u804C\u6743\u7C7B\u522B / kind of power it serves", "x-public": !0 }, steps: { "x-zh": "\u73AF\u8282", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u6D41\u7A0B\u5185\u552F\u4E00 / unique within the procedure", "x-public": !0 }, name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u73AF\u8282\u540D\u79F0 / name of the step", "x-public": !0 }, stage: { "x-zh": "\u9636\u6BB5", $ref: "common.schema.json#/$defs/stage", description: "\u9636\u6BB5 / stage", "x-public": !0 }, limit: { "x-zh": "\u65F6\u9650", $ref: "common.schema.json#/$defs/duration", description: "\u65F6\u9650 / time limit", "x-public": !0 }, form: { "x-zh": "\u5DE5\u4F5C\u5F62\u5F0F", type: "string", minLength: 1, description: "\u5DE5\u4F5C\u5F62\u5F0F / form of work", "x-public": !0 }, document: { "x-zh": "\u6587\u4E66", type: "string", minLength: 1, description: "\u4F7F\u7528\u7684\u6587\u4E66 / document used", "x-public": !0 }, basis: { "x-zh": "\u4F9D\u636E", $ref: "common.schema.json#/$defs/citation", description: "\u4F9D\u636E / basis", "x-public": !0 }, officers: { "x-zh": "\u4EBA\u6570", type: "integer", minimum: 1, description: "\u6267\u6CD5\u4EBA\u5458\u6700\u5C11\u4EBA\u6570 / least number of officers", "x-public": !0 }, next: { "x-zh": "\u4E0B\u4E00\u73AF\u8282", type: "array", items: { $ref: "common.schema.json#/$defs/id" }, description: "\u4E0B\u4E00\u73AF\u8282\uFF1B\u7701\u7565\u65F6\u4E3A\u4E0B\u4E00\u9879 / next steps", "x-public": !0 } }, required: ["id", "name", "stage"] }, minItems: 1, description: "\u73AF\u8282 / steps", "x-public": !0 }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 } }, required: ["id", "name", "steps"] } };
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate321.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate321.errors = vErrors, errors === 0;
}
validate321.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate323.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "license" || data === "penalty" || data === "compulsory-measure" || data === "compulsory-execution" || data === "levy" || data === "requisition" || data === "payment" || data === "adjudication" || data === "confirmation" || data === "inspection" || data === "reward" || data === "other" || data === "undetermined")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema46.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate323.errors = vErrors, errors === 0;
}
validate323.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate326.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "acceptance" || data === "filing" || data === "inspection" || data === "investigation" || data === "examination" || data === "legal-review" || data === "collective-discussion" || data === "notification" || data === "statement-and-defence" || data === "hearing" || data === "decision" || data === "service" || data === "reminder" || data === "execution" || data === "closing" || data === "archiving" || data === "publication" || data === "follow-up")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema102.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate326.errors = vErrors, errors === 0;
}
validate326.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate328.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern30.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\u5F53\u573A|\u5373\u65F6|[1-9]\\d*(\u4E2A\u5DE5\u4F5C\u65E5|\u65E5|\u4E2A\u6708|\u5E74|\u5C0F\u65F6|\u5206\u949F))$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate328.errors = vErrors, errors === 0;
}
validate328.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate330.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) < 2) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate330.errors = vErrors, errors === 0;
}
validate330.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate333.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate333.errors = vErrors, errors === 0;
}
validate333.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate320.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.name === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.steps === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "steps" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "id" || key0 === "name" || key0 === "kind" || key0 === "steps" || key0 === "from" || key0 === "until")) {
            let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.id !== void 0 && (validate321(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors), errors = vErrors.length)), data0.name !== void 0) {
          let data2 = data0.name;
          if (typeof data2 == "string") {
            if (func1(data2) < 1) {
              let err4 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.kind !== void 0 && (validate323(data0.kind, { instancePath: instancePath + "/" + i0 + "/kind", parentData: data0, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors), errors = vErrors.length)), data0.steps !== void 0) {
          let data4 = data0.steps;
          if (Array.isArray(data4)) {
            if (data4.length < 1) {
              let err6 = { instancePath: instancePath + "/" + i0 + "/steps", schemaPath: "#/items/properties/steps/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            let len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data5 = data4[i1];
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.id === void 0) {
                  let err7 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1, schemaPath: "#/items/properties/steps/items/required", keyword: "required", params: { missingProperty: "id" } };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
                if (data5.name === void 0) {
                  let err8 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1, schemaPath: "#/items/properties/steps/items/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
                if (data5.stage === void 0) {
                  let err9 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1, schemaPath: "#/items/properties/steps/items/required", keyword: "required", params: { missingProperty: "stage" } };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                for (let key1 in data5)
                  if (!func6.call(schema117.items.properties.steps.items.properties, key1)) {
                    let err10 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1, schemaPath: "#/items/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
                if (data5.id !== void 0 && (validate321(data5.id, { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/id", parentData: data5, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors), errors = vErrors.length)), data5.name !== void 0) {
                  let data7 = data5.name;
                  if (typeof data7 == "string") {
                    if (func1(data7) < 1) {
                      let err11 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/name", schemaPath: "#/items/properties/steps/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                    }
                  } else {
                    let err12 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/name", schemaPath: "#/items/properties/steps/items/properties/name/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                }
                if (data5.stage !== void 0 && (validate326(data5.stage, { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/stage", parentData: data5, parentDataProperty: "stage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors), errors = vErrors.length)), data5.limit !== void 0 && (validate328(data5.limit, { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/limit", parentData: data5, parentDataProperty: "limit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors), errors = vErrors.length)), data5.form !== void 0) {
                  let data10 = data5.form;
                  if (typeof data10 == "string") {
                    if (func1(data10) < 1) {
                      let err13 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/form", schemaPath: "#/items/properties/steps/items/properties/form/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                    }
                  } else {
                    let err14 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/form", schemaPath: "#/items/properties/steps/items/properties/form/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  }
                }
                if (data5.document !== void 0) {
                  let data11 = data5.document;
                  if (typeof data11 == "string") {
                    if (func1(data11) < 1) {
                      let err15 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/document", schemaPath: "#/items/properties/steps/items/properties/document/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                    }
                  } else {
                    let err16 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/document", schemaPath: "#/items/properties/steps/items/properties/document/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                  }
                }
                if (data5.basis !== void 0 && (validate330(data5.basis, { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/basis", parentData: data5, parentDataProperty: "basis", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors), errors = vErrors.length)), data5.officers !== void 0) {
                  let data13 = data5.officers;
                  if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
                    let err17 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/officers", schemaPath: "#/items/properties/steps/items/properties/officers/type", keyword: "type", params: { type: "integer" } };
                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                  }
                  if (typeof data13 == "number" && isFinite(data13) && (data13 < 1 || isNaN(data13))) {
                    let err18 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/officers", schemaPath: "#/items/properties/steps/items/properties/officers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                  }
                }
                if (data5.next !== void 0) {
                  let data14 = data5.next;
                  if (Array.isArray(data14)) {
                    let len2 = data14.length;
                    for (let i2 = 0; i2 < len2; i2++)
                      validate321(data14[i2], { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/next/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors), errors = vErrors.length);
                  } else {
                    let err19 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/next", schemaPath: "#/items/properties/steps/items/properties/next/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                  }
                }
              } else {
                let err20 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1, schemaPath: "#/items/properties/steps/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
          } else {
            let err21 = { instancePath: instancePath + "/" + i0 + "/steps", schemaPath: "#/items/properties/steps/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        data0.from !== void 0 && (validate333(data0.from, { instancePath: instancePath + "/" + i0 + "/from", parentData: data0, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors), errors = vErrors.length)), data0.until !== void 0 && (validate333(data0.until, { instancePath: instancePath + "/" + i0 + "/until", parentData: data0, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors), errors = vErrors.length));
      } else {
        let err22 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate320.errors = vErrors, errors === 0;
}
validate320.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Publication = validate336;
function validate337(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate337.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate337.errors = vErrors, errors === 0;
}
validate337.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema126 = { type: "string", title: "\u516C\u5E03\u5185\u5BB9 / what was published", enum: ["organ", "bases", "powers", "posts", "officers", "procedures", "discretion", "fees", "guide", "supervision", "legal-review-catalogue", "recording-list", "inspection-list", "entrustment", "evaluation-standard", "evaluation-result", "statistics", "report"], "x-zh-values": { organ: "\u6267\u6CD5\u4E3B\u4F53", bases: "\u6267\u6CD5\u4F9D\u636E", powers: "\u6743\u8D23\u6E05\u5355", posts: "\u5C97\u4F4D\u804C\u8D23", officers: "\u6267\u6CD5\u4EBA\u5458", procedures: "\u6267\u6CD5\u6D41\u7A0B", discretion: "\u88C1\u91CF\u57FA\u51C6", fees: "\u6536\u8D39", guide: "\u670D\u52A1\u6307\u5357", supervision: "\u76D1\u7763\u6E20\u9053", "legal-review-catalogue": "\u6CD5\u5236\u5BA1\u6838\u76EE\u5F55", "recording-list": "\u97F3\u50CF\u8BB0\u5F55\u6E05\u5355", "inspection-list": "\u968F\u673A\u62BD\u67E5\u4E8B\u9879", entrustment: "\u59D4\u6258", "evaluation-standard": "\u8BC4\u8BAE\u8003\u6838\u6807\u51C6", "evaluation-result": "\u8BC4\u8BAE\u8003\u6838\u7ED3\u679C", statistics: "\u6267\u6CD5\u7EDF\u8BA1\u5E74\u62A5", report: "\u5E74\u5EA6\u62A5\u544A" } };
function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate339.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "organ" || data === "bases" || data === "powers" || data === "posts" || data === "officers" || data === "procedures" || data === "discretion" || data === "fees" || data === "guide" || data === "supervision" || data === "legal-review-catalogue" || data === "recording-list" || data === "inspection-list" || data === "entrustment" || data === "evaluation-standard" || data === "evaluation-result" || data === "statistics" || data === "report")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema126.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate339.errors = vErrors, errors === 0;
}
validate339.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate342.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate342.errors = vErrors, errors === 0;
}
validate342.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate344.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "number" || key0 === "date")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.date !== void 0 && (validate63(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate344.errors = vErrors, errors === 0;
}
validate344.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate336.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.subject === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "subject" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.organ === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "organ" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.date === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "date" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.where === void 0) {
          let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "where" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "id" || key0 === "subject" || key0 === "organ" || key0 === "date" || key0 === "where" || key0 === "document" || key0 === "covers" || key0 === "decided")) {
            let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data0.id !== void 0 && (validate337(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors), errors = vErrors.length)), data0.subject !== void 0 && (validate339(data0.subject, { instancePath: instancePath + "/" + i0 + "/subject", parentData: data0, parentDataProperty: "subject", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors), errors = vErrors.length)), data0.organ !== void 0 && (validate337(data0.organ, { instancePath: instancePath + "/" + i0 + "/organ", parentData: data0, parentDataProperty: "organ", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors), errors = vErrors.length)), data0.date !== void 0 && (validate342(data0.date, { instancePath: instancePath + "/" + i0 + "/date", parentData: data0, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors), errors = vErrors.length)), data0.where !== void 0) {
          let data5 = data0.where;
          if (Array.isArray(data5)) {
            if (data5.length < 1) {
              let err6 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/items/properties/where/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            let len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data6 = data5[i1];
              if (typeof data6 == "string") {
                if (func1(data6) < 1) {
                  let err7 = { instancePath: instancePath + "/" + i0 + "/where/" + i1, schemaPath: "#/items/properties/where/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
              } else {
                let err8 = { instancePath: instancePath + "/" + i0 + "/where/" + i1, schemaPath: "#/items/properties/where/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
          } else {
            let err9 = { instancePath: instancePath + "/" + i0 + "/where", schemaPath: "#/items/properties/where/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data0.document !== void 0 && (validate344(data0.document, { instancePath: instancePath + "/" + i0 + "/document", parentData: data0, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors), errors = vErrors.length)), data0.covers !== void 0) {
          let data8 = data0.covers;
          if (Array.isArray(data8)) {
            let len2 = data8.length;
            for (let i2 = 0; i2 < len2; i2++)
              validate337(data8[i2], { instancePath: instancePath + "/" + i0 + "/covers/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors), errors = vErrors.length);
          } else {
            let err10 = { instancePath: instancePath + "/" + i0 + "/covers", schemaPath: "#/items/properties/covers/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        data0.decided !== void 0 && (validate342(data0.decided, { instancePath: instancePath + "/" + i0 + "/decided", parentData: data0, parentDataProperty: "decided", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors), errors = vErrors.length));
      } else {
        let err11 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate336.errors = vErrors, errors === 0;
}
validate336.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Report = validate349, schema129 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "reports.schema.json", title: "\u62A5\u544A / reports", "x-stem": { en: "reports", zh: "\u62A5\u544A" }, "x-type": "Report", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, kind: { "x-zh": "\u79CD\u7C7B", $ref: "common.schema.json#/$defs/report-kind", description: "\u62A5\u544A\u79CD\u7C7B / kind", "x-public": !0 }, organ: { "x-zh": "\u6267\u6CD5\u4E3B\u4F53", $ref: "common.schema.json#/$defs/id", description: "\u62A5\u544A\u7684\u673A\u5173 / organ", "x-public": !0 }, to: { "x-zh": "\u62A5\u9001", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, description: "\u62A5\u9001\u5BF9\u8C61 / to whom", "x-public": !0 }, year: { "x-zh": "\u5E74\u5EA6", $ref: "common.schema.json#/$defs/year", description: "\u62A5\u544A\u6240\u5C5E\u5E74\u5EA6 / year", "x-public": !0 }, date: { "x-zh": "\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u62A5\u544A\u65E5\u671F / date", "x-public": !0 }, law: { "x-zh": "\u6CD5\u5F8B", $ref: "common.schema.json#/$defs/citation", description: "\u65B0\u6CD5\u5B9E\u65BD\u60C5\u51B5\u62A5\u544A\u6240\u6D89\u53CA\u7684\u6CD5\u5F8B / new law it is about", "x-public": !0 }, decided: { "x-zh": "\u51B3\u5B9A\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u5907\u6848\u7684\u91CD\u5927\u5904\u7F5A\u51B3\u5B9A\u7684\u65E5\u671F / day of the decision that is filed", "x-public": !0 }, topics: { "x-zh": "\u5185\u5BB9", type: "array", items: { type: "object", additionalProperties: !1, properties: { title: { "x-zh": "\u9898\u76EE", type: "string", minLength: 1, description: "\u9898\u76EE / title", "x-public": !0 }, text: { "x-zh": "\u60C5\u51B5", type: "string", minLength: 1, description: "\u60C5\u51B5 / text", "x-public": !0 } }, required: ["title", "text"] }, description: "\u62A5\u544A\u5185\u5BB9 / topics", "x-public": !0 }, figures: { "x-zh": "\u7EDF\u8BA1", type: "array", items: { type: "object", additionalProperties: !1, properties: { kind: { "x-zh": "\u7C7B\u522B", $ref: "common.schema.json#/$defs/power-kind", description: "\u804C\u6743\u7C7B\u522B / kind of power", "x-public": !0 }, item: { "x-zh": "\u9879\u76EE", type: "string", minLength: 1, description: "\u7EDF\u8BA1\u9879\u76EE / item", "x-public": !0 }, number: { "x-zh": "\u6570\u91CF", type: "number", minimum: 0, description: "\u6570\u91CF / number", "x-public": !0 } }, required: ["kind", "item", "number"] }, description: "\u7EDF\u8BA1\u6570\u5B57 / figures", "x-public": !0 }, document: { "x-zh": "\u6587\u4EF6", $ref: "common.schema.json#/$defs/document", description: "\u62A5\u544A\u6587\u4EF6 / document", "x-public": !0 } }, required: ["id", "kind", "organ", "to", "year", "date"] } };
function validate350(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate350.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate350.errors = vErrors, errors === 0;
}
validate350.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema131 = { type: "string", title: "\u62A5\u544A\u79CD\u7C7B / kind of report", enum: ["annual", "statistics", "new-law", "work", "evaluation", "major-penalty"], "x-zh-values": { annual: "\u5E74\u5EA6\u62A5\u544A", statistics: "\u7EDF\u8BA1\u5E74\u62A5", "new-law": "\u65B0\u6CD5\u5B9E\u65BD\u60C5\u51B5\u62A5\u544A", work: "\u5DE5\u4F5C\u62A5\u544A", evaluation: "\u8BC4\u8BAE\u8003\u6838\u62A5\u544A", "major-penalty": "\u91CD\u5927\u5904\u7F5A\u5907\u6848" } };
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate352.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "annual" || data === "statistics" || data === "new-law" || data === "work" || data === "evaluation" || data === "major-penalty")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema131.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate352.errors = vErrors, errors === 0;
}
validate352.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate355.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2199 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2199 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1949 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1949 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate355.errors = vErrors, errors === 0;
}
validate355.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate357(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate357.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate357.errors = vErrors, errors === 0;
}
validate357.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate359.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) < 2) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate359.errors = vErrors, errors === 0;
}
validate359.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate362.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "license" || data === "penalty" || data === "compulsory-measure" || data === "compulsory-execution" || data === "levy" || data === "requisition" || data === "payment" || data === "adjudication" || data === "confirmation" || data === "inspection" || data === "reward" || data === "other" || data === "undetermined")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema46.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate362.errors = vErrors, errors === 0;
}
validate362.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate364(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate364.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "number" || key0 === "date")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.date !== void 0 && (validate63(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate364.errors = vErrors, errors === 0;
}
validate364.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate349.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.kind === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "kind" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.organ === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "organ" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.to === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "to" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.year === void 0) {
          let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "year" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.date === void 0) {
          let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "date" } };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        for (let key0 in data0)
          if (!func6.call(schema129.items.properties, key0)) {
            let err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data0.id !== void 0 && (validate350(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors), errors = vErrors.length)), data0.kind !== void 0 && (validate352(data0.kind, { instancePath: instancePath + "/" + i0 + "/kind", parentData: data0, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors), errors = vErrors.length)), data0.organ !== void 0 && (validate350(data0.organ, { instancePath: instancePath + "/" + i0 + "/organ", parentData: data0, parentDataProperty: "organ", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors), errors = vErrors.length)), data0.to !== void 0) {
          let data4 = data0.to;
          if (Array.isArray(data4)) {
            if (data4.length < 1) {
              let err7 = { instancePath: instancePath + "/" + i0 + "/to", schemaPath: "#/items/properties/to/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            let len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data5 = data4[i1];
              if (typeof data5 == "string") {
                if (func1(data5) < 1) {
                  let err8 = { instancePath: instancePath + "/" + i0 + "/to/" + i1, schemaPath: "#/items/properties/to/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
              } else {
                let err9 = { instancePath: instancePath + "/" + i0 + "/to/" + i1, schemaPath: "#/items/properties/to/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
          } else {
            let err10 = { instancePath: instancePath + "/" + i0 + "/to", schemaPath: "#/items/properties/to/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.year !== void 0 && (validate355(data0.year, { instancePath: instancePath + "/" + i0 + "/year", parentData: data0, parentDataProperty: "year", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors), errors = vErrors.length)), data0.date !== void 0 && (validate357(data0.date, { instancePath: instancePath + "/" + i0 + "/date", parentData: data0, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors), errors = vErrors.length)), data0.law !== void 0 && (validate359(data0.law, { instancePath: instancePath + "/" + i0 + "/law", parentData: data0, parentDataProperty: "law", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate359.errors : vErrors.concat(validate359.errors), errors = vErrors.length)), data0.decided !== void 0 && (validate357(data0.decided, { instancePath: instancePath + "/" + i0 + "/decided", parentData: data0, parentDataProperty: "decided", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors), errors = vErrors.length)), data0.topics !== void 0) {
          let data10 = data0.topics;
          if (Array.isArray(data10)) {
            let len2 = data10.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data11 = data10[i2];
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.title === void 0) {
                  let err11 = { instancePath: instancePath + "/" + i0 + "/topics/" + i2, schemaPath: "#/items/properties/topics/items/required", keyword: "required", params: { missingProperty: "title" } };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
                if (data11.text === void 0) {
                  let err12 = { instancePath: instancePath + "/" + i0 + "/topics/" + i2, schemaPath: "#/items/properties/topics/items/required", keyword: "required", params: { missingProperty: "text" } };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
                for (let key1 in data11)
                  if (!(key1 === "title" || key1 === "text")) {
                    let err13 = { instancePath: instancePath + "/" + i0 + "/topics/" + i2, schemaPath: "#/items/properties/topics/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  }
                if (data11.title !== void 0) {
                  let data12 = data11.title;
                  if (typeof data12 == "string") {
                    if (func1(data12) < 1) {
                      let err14 = { instancePath: instancePath + "/" + i0 + "/topics/" + i2 + "/title", schemaPath: "#/items/properties/topics/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                    }
                  } else {
                    let err15 = { instancePath: instancePath + "/" + i0 + "/topics/" + i2 + "/title", schemaPath: "#/items/properties/topics/items/properties/title/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                  }
                }
                if (data11.text !== void 0) {
                  let data13 = data11.text;
                  if (typeof data13 == "string") {
                    if (func1(data13) < 1) {
                      let err16 = { instancePath: instancePath + "/" + i0 + "/topics/" + i2 + "/text", schemaPath: "#/items/properties/topics/items/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                    }
                  } else {
                    let err17 = { instancePath: instancePath + "/" + i0 + "/topics/" + i2 + "/text", schemaPath: "#/items/properties/topics/items/properties/text/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                  }
                }
              } else {
                let err18 = { instancePath: instancePath + "/" + i0 + "/topics/" + i2, schemaPath: "#/items/properties/topics/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
          } else {
            let err19 = { instancePath: instancePath + "/" + i0 + "/topics", schemaPath: "#/items/properties/topics/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data0.figures !== void 0) {
          let data14 = data0.figures;
          if (Array.isArray(data14)) {
            let len3 = data14.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data15 = data14[i3];
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.kind === void 0) {
                  let err20 = { instancePath: instancePath + "/" + i0 + "/figures/" + i3, schemaPath: "#/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "kind" } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                if (data15.item === void 0) {
                  let err21 = { instancePath: instancePath + "/" + i0 + "/figures/" + i3, schemaPath: "#/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "item" } };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
                if (data15.number === void 0) {
                  let err22 = { instancePath: instancePath + "/" + i0 + "/figures/" + i3, schemaPath: "#/items/properties/figures/items/required", keyword: "required", params: { missingProperty: "number" } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
                for (let key2 in data15)
                  if (!(key2 === "kind" || key2 === "item" || key2 === "number")) {
                    let err23 = { instancePath: instancePath + "/" + i0 + "/figures/" + i3, schemaPath: "#/items/properties/figures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  }
                if (data15.kind !== void 0 && (validate362(data15.kind, { instancePath: instancePath + "/" + i0 + "/figures/" + i3 + "/kind", parentData: data15, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length)), data15.item !== void 0) {
                  let data17 = data15.item;
                  if (typeof data17 == "string") {
                    if (func1(data17) < 1) {
                      let err24 = { instancePath: instancePath + "/" + i0 + "/figures/" + i3 + "/item", schemaPath: "#/items/properties/figures/items/properties/item/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                    }
                  } else {
                    let err25 = { instancePath: instancePath + "/" + i0 + "/figures/" + i3 + "/item", schemaPath: "#/items/properties/figures/items/properties/item/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                  }
                }
                if (data15.number !== void 0) {
                  let data18 = data15.number;
                  if (typeof data18 == "number" && isFinite(data18)) {
                    if (data18 < 0 || isNaN(data18)) {
                      let err26 = { instancePath: instancePath + "/" + i0 + "/figures/" + i3 + "/number", schemaPath: "#/items/properties/figures/items/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                    }
                  } else {
                    let err27 = { instancePath: instancePath + "/" + i0 + "/figures/" + i3 + "/number", schemaPath: "#/items/properties/figures/items/properties/number/type", keyword: "type", params: { type: "number" } };
                    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                  }
                }
              } else {
                let err28 = { instancePath: instancePath + "/" + i0 + "/figures/" + i3, schemaPath: "#/items/properties/figures/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
          } else {
            let err29 = { instancePath: instancePath + "/" + i0 + "/figures", schemaPath: "#/items/properties/figures/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        data0.document !== void 0 && (validate364(data0.document, { instancePath: instancePath + "/" + i0 + "/document", parentData: data0, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors), errors = vErrors.length));
      } else {
        let err30 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate349.errors = vErrors, errors === 0;
}
validate349.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Responsibility = validate367;
function validate368(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate368.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate368.errors = vErrors, errors === 0;
}
validate368.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate371.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "leading" || data === "managing" || data === "direct")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema99.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate371.errors = vErrors, errors === 0;
}
validate371.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate373(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate373.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) < 2) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate373.errors = vErrors, errors === 0;
}
validate373.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate375(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate375.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate375.errors = vErrors, errors === 0;
}
validate375.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate367(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate367.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.for === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "for" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "for" || key0 === "tier" || key0 === "bases" || key0 === "from" || key0 === "until")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.id !== void 0 && (validate368(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors), errors = vErrors.length)), data.for !== void 0) {
      let data1 = data.for;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err3 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate368(data1[i0], { instancePath: instancePath + "/for/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.tier !== void 0 && (validate371(data.tier, { instancePath: instancePath + "/tier", parentData: data, parentDataProperty: "tier", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors), errors = vErrors.length)), data.bases !== void 0) {
      let data4 = data.bases;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate373(data4[i1], { instancePath: instancePath + "/bases/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.from !== void 0 && (validate375(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors), errors = vErrors.length)), data.until !== void 0 && (validate375(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate367.errors = vErrors, errors === 0;
}
validate367.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var SupervisionPaper = validate378, schema142 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "supervision.schema.json", title: "\u6267\u6CD5\u76D1\u7763 / papers of supervision", "x-stem": { en: "supervision", zh: "\u6267\u6CD5\u76D1\u7763" }, "x-type": "SupervisionPaper", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, kind: { "x-zh": "\u79CD\u7C7B", $ref: "common.schema.json#/$defs/supervision-kind", description: "\u7763\u529E\u51FD\u3001\u610F\u89C1\u4E66\u6216\u8005\u51B3\u5B9A\u4E66 / urging letter, opinion or decision", "x-public": !0 }, organ: { "x-zh": "\u6267\u6CD5\u4E3B\u4F53", $ref: "common.schema.json#/$defs/id", description: "\u6536\u5230\u6587\u4E66\u7684\u6267\u6CD5\u4E3B\u4F53 / organ that received it", "x-public": !0 }, by: { "x-zh": "\u5236\u53D1\u673A\u5173", type: "string", minLength: 1, description: "\u5236\u53D1\u673A\u5173\uFF0C\u5199\u6807\u8BC6\u6216\u8005\u540D\u79F0 / who issued it", "x-public": !0 }, date: { "x-zh": "\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u5236\u53D1\u65E5\u671F / date", "x-public": !0 }, document: { "x-zh": "\u6587\u4EF6", $ref: "common.schema.json#/$defs/document", description: "\u76D1\u7763\u6587\u4E66 / document", "x-public": !0 }, matter: { "x-zh": "\u4E8B\u9879", type: "string", minLength: 1, description: "\u7763\u4FC3\u6216\u8005\u7EA0\u6B63\u7684\u4E8B\u9879 / matter" }, due: { "x-zh": "\u671F\u9650", $ref: "common.schema.json#/$defs/date", description: "\u62A5\u9001\u7EA0\u6B63\u60C5\u51B5\u7684\u6700\u540E\u65E5\u671F / last day for the answer", "x-public": !0 }, answered: { "x-zh": "\u62A5\u9001\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u62A5\u9001\u7EA0\u6B63\u60C5\u51B5\u7684\u65E5\u671F / answered on", "x-public": !0 }, result: { "x-zh": "\u7EA0\u6B63\u60C5\u51B5", type: "string", minLength: 1, description: "\u5C65\u884C\u804C\u8D23\u6216\u8005\u7EA0\u6B63\u7684\u60C5\u51B5 / what was done" }, grave: { "x-zh": "\u91CD\u5927\u95EE\u9898", type: "boolean", description: "\u662F\u5426\u6D89\u53CA\u91CD\u5927\u95EE\u9898 / whether it is weighty" }, follows: { "x-zh": "\u6B64\u524D\u6587\u4E66", $ref: "common.schema.json#/$defs/id", description: "\u6CA1\u6709\u843D\u5B9E\u7684\u7763\u529E\u51FD\u3001\u610F\u89C1\u4E66\u7684\u6807\u8BC6 / earlier paper that was not heeded", "x-public": !0 }, "in-court": { "x-zh": "\u590D\u8BAE\u8BC9\u8BBC", type: "boolean", description: "\u4E89\u8BAE\u662F\u5426\u5DF2\u7ECF\u8FDB\u5165\u884C\u653F\u590D\u8BAE\u3001\u884C\u653F\u8BC9\u8BBC / whether the dispute is under reconsideration or in court" }, objection: { "x-zh": "\u5F02\u8BAE", type: "object", additionalProperties: !1, properties: { date: { "x-zh": "\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u63D0\u51FA\u65E5\u671F / raised on" }, answered: { "x-zh": "\u7B54\u590D\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u7B54\u590D\u65E5\u671F / answered on" } }, required: ["date"], description: "\u6267\u6CD5\u4E3B\u4F53\u63D0\u51FA\u5F02\u8BAE\u6216\u8005\u7533\u8BF7\u590D\u67E5 / objection of the organ" } }, required: ["id", "kind", "organ", "by", "date"] } };
function validate379(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate379.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate379.errors = vErrors, errors === 0;
}
validate379.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema144 = { type: "string", title: "\u76D1\u7763\u6587\u4E66\u79CD\u7C7B / kind of supervision paper", enum: ["urging-letter", "opinion", "decision"], "x-zh-values": { "urging-letter": "\u7763\u529E\u51FD", opinion: "\u610F\u89C1\u4E66", decision: "\u51B3\u5B9A\u4E66" } };
function validate381(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate381.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "urging-letter" || data === "opinion" || data === "decision")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema144.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate381.errors = vErrors, errors === 0;
}
validate381.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate384(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate384.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate384.errors = vErrors, errors === 0;
}
validate384.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate386(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate386.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "number" || key0 === "date")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.date !== void 0 && (validate63(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate386.errors = vErrors, errors === 0;
}
validate386.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate378(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate378.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.kind === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "kind" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.organ === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "organ" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.by === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "by" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.date === void 0) {
          let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "date" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (let key0 in data0)
          if (!func6.call(schema142.items.properties, key0)) {
            let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data0.id !== void 0 && (validate379(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors), errors = vErrors.length)), data0.kind !== void 0 && (validate381(data0.kind, { instancePath: instancePath + "/" + i0 + "/kind", parentData: data0, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors), errors = vErrors.length)), data0.organ !== void 0 && (validate379(data0.organ, { instancePath: instancePath + "/" + i0 + "/organ", parentData: data0, parentDataProperty: "organ", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors), errors = vErrors.length)), data0.by !== void 0) {
          let data4 = data0.by;
          if (typeof data4 == "string") {
            if (func1(data4) < 1) {
              let err6 = { instancePath: instancePath + "/" + i0 + "/by", schemaPath: "#/items/properties/by/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/" + i0 + "/by", schemaPath: "#/items/properties/by/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.date !== void 0 && (validate384(data0.date, { instancePath: instancePath + "/" + i0 + "/date", parentData: data0, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors), errors = vErrors.length)), data0.document !== void 0 && (validate386(data0.document, { instancePath: instancePath + "/" + i0 + "/document", parentData: data0, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors), errors = vErrors.length)), data0.matter !== void 0) {
          let data7 = data0.matter;
          if (typeof data7 == "string") {
            if (func1(data7) < 1) {
              let err8 = { instancePath: instancePath + "/" + i0 + "/matter", schemaPath: "#/items/properties/matter/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/" + i0 + "/matter", schemaPath: "#/items/properties/matter/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data0.due !== void 0 && (validate384(data0.due, { instancePath: instancePath + "/" + i0 + "/due", parentData: data0, parentDataProperty: "due", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors), errors = vErrors.length)), data0.answered !== void 0 && (validate384(data0.answered, { instancePath: instancePath + "/" + i0 + "/answered", parentData: data0, parentDataProperty: "answered", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors), errors = vErrors.length)), data0.result !== void 0) {
          let data10 = data0.result;
          if (typeof data10 == "string") {
            if (func1(data10) < 1) {
              let err10 = { instancePath: instancePath + "/" + i0 + "/result", schemaPath: "#/items/properties/result/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/" + i0 + "/result", schemaPath: "#/items/properties/result/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data0.grave !== void 0 && typeof data0.grave != "boolean") {
          let err12 = { instancePath: instancePath + "/" + i0 + "/grave", schemaPath: "#/items/properties/grave/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data0.follows !== void 0 && (validate379(data0.follows, { instancePath: instancePath + "/" + i0 + "/follows", parentData: data0, parentDataProperty: "follows", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors), errors = vErrors.length)), data0["in-court"] !== void 0 && typeof data0["in-court"] != "boolean") {
          let err13 = { instancePath: instancePath + "/" + i0 + "/in-court", schemaPath: "#/items/properties/in-court/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data0.objection !== void 0) {
          let data14 = data0.objection;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.date === void 0) {
              let err14 = { instancePath: instancePath + "/" + i0 + "/objection", schemaPath: "#/items/properties/objection/required", keyword: "required", params: { missingProperty: "date" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            for (let key1 in data14)
              if (!(key1 === "date" || key1 === "answered")) {
                let err15 = { instancePath: instancePath + "/" + i0 + "/objection", schemaPath: "#/items/properties/objection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            data14.date !== void 0 && (validate384(data14.date, { instancePath: instancePath + "/" + i0 + "/objection/date", parentData: data14, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors), errors = vErrors.length)), data14.answered !== void 0 && (validate384(data14.answered, { instancePath: instancePath + "/" + i0 + "/objection/answered", parentData: data14, parentDataProperty: "answered", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors), errors = vErrors.length));
          } else {
            let err16 = { instancePath: instancePath + "/" + i0 + "/objection", schemaPath: "#/items/properties/objection/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate378.errors = vErrors, errors === 0;
}
validate378.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Suppression = validate394;
function validate395(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate395.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.subject === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.reason === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.approver === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approver" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.until === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "rule" || key0 === "subject" || key0 === "reason" || key0 === "approver" || key0 === "approved" || key0 === "until")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err6 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.subject !== void 0) {
      let data1 = data.subject, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err8 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/oneOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs6 === errors;
      _valid0 && (valid1 = !0, passing0 = 0);
      let _errs8 = errors;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err10 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func1(data2) < 1) {
              let err11 = { instancePath: instancePath + "/subject/" + i0, schemaPath: "#/properties/subject/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/subject/" + i0, schemaPath: "#/properties/subject/oneOf/1/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/oneOf/1/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err14 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data3 = data.reason;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err15 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.approver !== void 0) {
      let data4 = data.approver;
      if (typeof data4 == "string") {
        if (func1(data4) < 1) {
          let err17 = { instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    data.approved !== void 0 && (validate63(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.until !== void 0 && (validate63(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate395.errors = vErrors, errors === 0;
}
validate395.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate394(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate394.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate395(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate394.errors = vErrors, errors === 0;
}
validate394.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var System = validate399, schema149 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "systems.schema.json", title: "\u914D\u5957\u5236\u5EA6 / supporting systems", "x-stem": { en: "systems", zh: "\u914D\u5957\u5236\u5EA6" }, "x-type": "System", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, kind: { "x-zh": "\u79CD\u7C7B", $ref: "common.schema.json#/$defs/system-kind", description: "\u5236\u5EA6\u79CD\u7C7B / kind", "x-public": !0 }, organ: { "x-zh": "\u6267\u6CD5\u4E3B\u4F53", $ref: "common.schema.json#/$defs/id", description: "\u5236\u5B9A\u673A\u5173 / organ", "x-public": !0 }, document: { "x-zh": "\u6587\u4EF6", $ref: "common.schema.json#/$defs/document", description: "\u5236\u5EA6\u6587\u4EF6 / document", "x-public": !0 }, topics: { "x-zh": "\u5185\u5BB9", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, description: "\u5236\u5EA6\u89C4\u5B9A\u7684\u4E3B\u8981\u5185\u5BB9 / what it provides for", "x-public": !0 }, "reply-within": { "x-zh": "\u7B54\u590D\u671F\u9650", $ref: "common.schema.json#/$defs/duration", description: "\u6295\u8BC9\u3001\u4E3E\u62A5\u7684\u7B54\u590D\u671F\u9650 / how soon complaints are answered", "x-public": !0 }, filed: { "x-zh": "\u5907\u6848\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u62A5\u9001\u5907\u6848\u7684\u65E5\u671F / filed on", "x-public": !0 }, effective: { "x-zh": "\u65BD\u884C\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u65BD\u884C\u65E5\u671F / first day in force", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 }, note: { "x-zh": "\u5907\u6CE8", type: "string", minLength: 1, description: "\u5907\u6CE8 / note", "x-public": !0 } }, required: ["id", "kind", "organ", "document"] } };
function validate400(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate400.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate400.errors = vErrors, errors === 0;
}
validate400.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema151 = { type: "string", title: "\u5236\u5EA6\u79CD\u7C7B / kind of supporting system", enum: ["organ", "procedure", "post-responsibility", "file-review", "supervision", "complaints", "training", "accountability", "publicity", "recording", "legal-review", "discretion", "plan", "other"], "x-zh-values": { organ: "\u4E3B\u4F53\u8D44\u683C", procedure: "\u6267\u6CD5\u7A0B\u5E8F", "post-responsibility": "\u5C97\u4F4D\u8D23\u4EFB", "file-review": "\u6848\u5377\u8BC4\u67E5", supervision: "\u76D1\u7763\u68C0\u67E5", complaints: "\u6295\u8BC9\u4E3E\u62A5", training: "\u57F9\u8BAD\u8003\u8BD5", accountability: "\u8D23\u4EFB\u8FFD\u7A76", publicity: "\u884C\u653F\u6267\u6CD5\u516C\u793A", recording: "\u6267\u6CD5\u5168\u8FC7\u7A0B\u8BB0\u5F55", "legal-review": "\u91CD\u5927\u6267\u6CD5\u51B3\u5B9A\u6CD5\u5236\u5BA1\u6838", discretion: "\u88C1\u91CF\u6743\u7BA1\u7406", plan: "\u5B9E\u65BD\u65B9\u6848", other: "\u5176\u4ED6" } };
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate402.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "organ" || data === "procedure" || data === "post-responsibility" || data === "file-review" || data === "supervision" || data === "complaints" || data === "training" || data === "accountability" || data === "publicity" || data === "recording" || data === "legal-review" || data === "discretion" || data === "plan" || data === "other")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema151.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate402.errors = vErrors, errors === 0;
}
validate402.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate405(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate405.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "number" || key0 === "date")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.date !== void 0 && (validate63(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate405.errors = vErrors, errors === 0;
}
validate405.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate408(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate408.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern30.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\u5F53\u573A|\u5373\u65F6|[1-9]\\d*(\u4E2A\u5DE5\u4F5C\u65E5|\u65E5|\u4E2A\u6708|\u5E74|\u5C0F\u65F6|\u5206\u949F))$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate408.errors = vErrors, errors === 0;
}
validate408.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate410(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate410.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate410.errors = vErrors, errors === 0;
}
validate410.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate399(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate399.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.kind === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "kind" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.organ === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "organ" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.document === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "document" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        for (let key0 in data0)
          if (!func6.call(schema149.items.properties, key0)) {
            let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.id !== void 0 && (validate400(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors), errors = vErrors.length)), data0.kind !== void 0 && (validate402(data0.kind, { instancePath: instancePath + "/" + i0 + "/kind", parentData: data0, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors), errors = vErrors.length)), data0.organ !== void 0 && (validate400(data0.organ, { instancePath: instancePath + "/" + i0 + "/organ", parentData: data0, parentDataProperty: "organ", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors), errors = vErrors.length)), data0.document !== void 0 && (validate405(data0.document, { instancePath: instancePath + "/" + i0 + "/document", parentData: data0, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors), errors = vErrors.length)), data0.topics !== void 0) {
          let data5 = data0.topics;
          if (Array.isArray(data5)) {
            if (data5.length < 1) {
              let err5 = { instancePath: instancePath + "/" + i0 + "/topics", schemaPath: "#/items/properties/topics/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            let len1 = data5.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data6 = data5[i1];
              if (typeof data6 == "string") {
                if (func1(data6) < 1) {
                  let err6 = { instancePath: instancePath + "/" + i0 + "/topics/" + i1, schemaPath: "#/items/properties/topics/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              } else {
                let err7 = { instancePath: instancePath + "/" + i0 + "/topics/" + i1, schemaPath: "#/items/properties/topics/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
          } else {
            let err8 = { instancePath: instancePath + "/" + i0 + "/topics", schemaPath: "#/items/properties/topics/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0["reply-within"] !== void 0 && (validate408(data0["reply-within"], { instancePath: instancePath + "/" + i0 + "/reply-within", parentData: data0, parentDataProperty: "reply-within", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors), errors = vErrors.length)), data0.filed !== void 0 && (validate410(data0.filed, { instancePath: instancePath + "/" + i0 + "/filed", parentData: data0, parentDataProperty: "filed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors), errors = vErrors.length)), data0.effective !== void 0 && (validate410(data0.effective, { instancePath: instancePath + "/" + i0 + "/effective", parentData: data0, parentDataProperty: "effective", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors), errors = vErrors.length)), data0.until !== void 0 && (validate410(data0.until, { instancePath: instancePath + "/" + i0 + "/until", parentData: data0, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors), errors = vErrors.length)), data0.note !== void 0) {
          let data11 = data0.note;
          if (typeof data11 == "string") {
            if (func1(data11) < 1) {
              let err9 = { instancePath: instancePath + "/" + i0 + "/note", schemaPath: "#/items/properties/note/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/" + i0 + "/note", schemaPath: "#/items/properties/note/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate399.errors = vErrors, errors === 0;
}
validate399.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Transfer = validate414, schema155 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "transfers.schema.json", title: "\u804C\u6743\u914D\u7F6E / transfers of powers", "x-stem": { en: "transfers", zh: "\u804C\u6743\u914D\u7F6E" }, "x-type": "Transfer", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, kind: { "x-zh": "\u65B9\u5F0F", $ref: "common.schema.json#/$defs/transfer-kind", description: "\u6388\u6743\u3001\u59D4\u6258\u3001\u8D4B\u6743\u3001\u4E0B\u653E\u3001\u76F8\u5BF9\u96C6\u4E2D\u3001\u5171\u540C\u884C\u4F7F\u3001\u5212\u8F6C\u3001\u6536\u56DE / kind", "x-public": !0 }, from: { "x-zh": "\u8F6C\u51FA", $ref: "common.schema.json#/$defs/id", description: "\u539F\u884C\u4F7F\u673A\u5173\uFF1B\u6536\u56DE\u65F6\u4E3A\u4EA4\u56DE\u804C\u6743\u7684\u673A\u5173\uFF1B\u53EF\u5728\u5916\u90E8\u673A\u5173\u4E2D / organ that had or keeps the power; of a withdrawal the organ that gives it back; may be external", "x-public": !0 }, to: { "x-zh": "\u8F6C\u5165", type: "array", items: { $ref: "common.schema.json#/$defs/id" }, minItems: 1, description: "\u627F\u63A5\u7684\u673A\u5173\u3001\u673A\u6784\u6216\u7EC4\u7EC7\uFF1B\u6536\u56DE\u65F6\u4E3A\u6536\u56DE\u804C\u6743\u7684\u673A\u5173\uFF1B\u53EF\u5728\u5916\u90E8\u673A\u5173\u4E2D / organs or units that exercise it; of a withdrawal the organ that gets it back; may be external", "x-public": !0 }, powers: { "x-zh": "\u804C\u6743", type: "array", items: { $ref: "common.schema.json#/$defs/id" }, minItems: 1, description: "\u6D89\u53CA\u7684\u804C\u6743\uFF0C\u5199\u4E3B\u9879\u5373\u5305\u62EC\u5B50\u9879\uFF1B\u5212\u8F6C\u548C\u6536\u56DE\u53EF\u4EE5\u7701\u7565\uFF0C\u5373\u4E3A\u8F6C\u51FA\u673A\u5173\u7684\u5168\u90E8\u804C\u6743 / powers, a parent item with its sub-items; reassign and withdraw may leave them out for all", "x-public": !0 }, units: { "x-zh": "\u627F\u529E\u673A\u6784", type: "array", items: { $ref: "common.schema.json#/$defs/id" }, minItems: 1, description: "\u8F6C\u5165\u673A\u5173\u4E2D\u627F\u529E\u7684\u6267\u6CD5\u673A\u6784\uFF0C\u6BCF\u4E2A\u8F6C\u5165\u673A\u5173\u4E00\u4E2A / units in charge, one for each receiving organ", "x-public": !0 }, measures: { "x-zh": "\u79CD\u7C7B", type: "array", items: { type: "string", minLength: 1 }, description: "\u4EC5\u9650\u7684\u63AA\u65BD\u79CD\u7C7B\uFF1B\u7701\u7565\u65F6\u4E3A\u5168\u90E8 / measures only; default all", "x-public": !0 }, stages: { "x-zh": "\u9636\u6BB5", type: "array", items: { $ref: "common.schema.json#/$defs/stage" }, description: "\u4EC5\u9650\u7684\u9636\u6BB5\uFF1B\u7701\u7565\u65F6\u4E3A\u5168\u90E8 / stages only; default all", "x-public": !0 }, lead: { "x-zh": "\u4E3B\u8D23", $ref: "common.schema.json#/$defs/id", description: "\u5171\u540C\u884C\u4F7F\u65F6\u7684\u7275\u5934\u673A\u5173 / lead organ of a shared power", "x-public": !0 }, basis: { "x-zh": "\u4F9D\u636E", type: "array", items: { $ref: "common.schema.json#/$defs/citation" }, description: "\u5141\u8BB8\u8FD9\u6837\u914D\u7F6E\u7684\u6761\u6B3E / clauses that allow it", "x-public": !0 }, decision: { "x-zh": "\u51B3\u5B9A", $ref: "common.schema.json#/$defs/document", description: "\u4F5C\u51FA\u914D\u7F6E\u7684\u51B3\u5B9A / deciding document", "x-public": !0 }, document: { "x-zh": "\u59D4\u6258\u4E66", $ref: "common.schema.json#/$defs/document", description: "\u59D4\u6258\u4E66 / letter of entrustment", "x-public": !0 }, published: { "x-zh": "\u516C\u5E03", type: "object", additionalProperties: !1, properties: { date: { "x-zh": "\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u516C\u5E03\u65E5\u671F / date", "x-public": !0 }, where: { "x-zh": "\u6E20\u9053", type: "string", minLength: 1, description: "\u516C\u5E03\u6E20\u9053 / where", "x-public": !0 } }, required: ["date"], description: "\u5411\u793E\u4F1A\u516C\u5E03\u7684\u60C5\u51B5 / publication", "x-public": !0 }, start: { "x-zh": "\u751F\u6548\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u751F\u6548\u9996\u65E5 / first day in force", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 }, area: { "x-zh": "\u5730\u57DF", type: "string", minLength: 1, description: "\u4EC5\u9650\u7684\u5730\u57DF\uFF0C\u5982 \u57CE\u5173\u9547\u8F96\u533A\uFF1B\u5176\u4ED6\u5730\u65B9\u4ECD\u7531\u8F6C\u51FA\u673A\u5173\u884C\u4F7F / only there, e.g. within one town; elsewhere the giver exercises it still", "x-public": !0 }, retained: { "x-zh": "\u4FDD\u7559", type: "boolean", description: "\u8F6C\u51FA\u673A\u5173\u662F\u5426\u4ECD\u53EF\u884C\u4F7F\uFF1B\u7701\u7565\u65F6\u59D4\u6258\u3001\u5171\u540C\u884C\u4F7F\u548C\u9650\u5B9A\u5730\u57DF\u7684\u4E3A\u662F\uFF0C\u5176\u4ED6\u4E3A\u5426 / whether the giver may still exercise it; default when entrusted, shared or limited to an area", "x-public": !0 }, evaluated: { "x-zh": "\u8BC4\u4F30", type: "array", items: { type: "object", additionalProperties: !1, properties: { date: { "x-zh": "\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u8BC4\u4F30\u65E5\u671F / date", "x-public": !0 }, result: { "x-zh": "\u7ED3\u8BBA", type: "string", minLength: 1, description: "\u7ED3\u8BBA / result", "x-public": !0 } }, required: ["date", "result"] }, description: "\u5B9A\u671F\u8BC4\u4F30 / evaluations", "x-public": !0 }, note: { "x-zh": "\u5907\u6CE8", type: "string", minLength: 1, description: "\u5907\u6CE8 / note", "x-public": !0 } }, required: ["id", "kind", "from", "to", "start"] } };
function validate415(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate415.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate415.errors = vErrors, errors === 0;
}
validate415.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema157 = { type: "string", title: "\u914D\u7F6E\u65B9\u5F0F / kind of transfer", enum: ["authorize", "entrust", "confer", "delegate-down", "concentrate", "share", "reassign", "withdraw"], "x-zh-values": { authorize: "\u6388\u6743", entrust: "\u59D4\u6258", confer: "\u8D4B\u6743", "delegate-down": "\u4E0B\u653E", concentrate: "\u76F8\u5BF9\u96C6\u4E2D", share: "\u5171\u540C\u884C\u4F7F", reassign: "\u5212\u8F6C", withdraw: "\u6536\u56DE" } };
function validate417(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate417.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "authorize" || data === "entrust" || data === "confer" || data === "delegate-down" || data === "concentrate" || data === "share" || data === "reassign" || data === "withdraw")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema157.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate417.errors = vErrors, errors === 0;
}
validate417.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate423(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate423.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "acceptance" || data === "filing" || data === "inspection" || data === "investigation" || data === "examination" || data === "legal-review" || data === "collective-discussion" || data === "notification" || data === "statement-and-defence" || data === "hearing" || data === "decision" || data === "service" || data === "reminder" || data === "execution" || data === "closing" || data === "archiving" || data === "publication" || data === "follow-up")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema102.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate423.errors = vErrors, errors === 0;
}
validate423.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate426(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate426.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) < 2) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate426.errors = vErrors, errors === 0;
}
validate426.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate428(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate428.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "number" || key0 === "date")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.date !== void 0 && (validate63(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate428.errors = vErrors, errors === 0;
}
validate428.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate432(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate432.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate432.errors = vErrors, errors === 0;
}
validate432.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate414(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate414.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" } };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.kind === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "kind" } };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.from === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "from" } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.to === void 0) {
          let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "to" } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.start === void 0) {
          let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "start" } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (let key0 in data0)
          if (!func6.call(schema155.items.properties, key0)) {
            let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data0.id !== void 0 && (validate415(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors), errors = vErrors.length)), data0.kind !== void 0 && (validate417(data0.kind, { instancePath: instancePath + "/" + i0 + "/kind", parentData: data0, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors), errors = vErrors.length)), data0.from !== void 0 && (validate415(data0.from, { instancePath: instancePath + "/" + i0 + "/from", parentData: data0, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors), errors = vErrors.length)), data0.to !== void 0) {
          let data4 = data0.to;
          if (Array.isArray(data4)) {
            if (data4.length < 1) {
              let err6 = { instancePath: instancePath + "/" + i0 + "/to", schemaPath: "#/items/properties/to/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            let len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate415(data4[i1], { instancePath: instancePath + "/" + i0 + "/to/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors), errors = vErrors.length);
          } else {
            let err7 = { instancePath: instancePath + "/" + i0 + "/to", schemaPath: "#/items/properties/to/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.powers !== void 0) {
          let data6 = data0.powers;
          if (Array.isArray(data6)) {
            if (data6.length < 1) {
              let err8 = { instancePath: instancePath + "/" + i0 + "/powers", schemaPath: "#/items/properties/powers/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            let len2 = data6.length;
            for (let i2 = 0; i2 < len2; i2++)
              validate415(data6[i2], { instancePath: instancePath + "/" + i0 + "/powers/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors), errors = vErrors.length);
          } else {
            let err9 = { instancePath: instancePath + "/" + i0 + "/powers", schemaPath: "#/items/properties/powers/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data0.units !== void 0) {
          let data8 = data0.units;
          if (Array.isArray(data8)) {
            if (data8.length < 1) {
              let err10 = { instancePath: instancePath + "/" + i0 + "/units", schemaPath: "#/items/properties/units/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            let len3 = data8.length;
            for (let i3 = 0; i3 < len3; i3++)
              validate415(data8[i3], { instancePath: instancePath + "/" + i0 + "/units/" + i3, parentData: data8, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors), errors = vErrors.length);
          } else {
            let err11 = { instancePath: instancePath + "/" + i0 + "/units", schemaPath: "#/items/properties/units/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data0.measures !== void 0) {
          let data10 = data0.measures;
          if (Array.isArray(data10)) {
            let len4 = data10.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data11 = data10[i4];
              if (typeof data11 == "string") {
                if (func1(data11) < 1) {
                  let err12 = { instancePath: instancePath + "/" + i0 + "/measures/" + i4, schemaPath: "#/items/properties/measures/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              } else {
                let err13 = { instancePath: instancePath + "/" + i0 + "/measures/" + i4, schemaPath: "#/items/properties/measures/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            let err14 = { instancePath: instancePath + "/" + i0 + "/measures", schemaPath: "#/items/properties/measures/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0.stages !== void 0) {
          let data12 = data0.stages;
          if (Array.isArray(data12)) {
            let len5 = data12.length;
            for (let i5 = 0; i5 < len5; i5++)
              validate423(data12[i5], { instancePath: instancePath + "/" + i0 + "/stages/" + i5, parentData: data12, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate423.errors : vErrors.concat(validate423.errors), errors = vErrors.length);
          } else {
            let err15 = { instancePath: instancePath + "/" + i0 + "/stages", schemaPath: "#/items/properties/stages/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data0.lead !== void 0 && (validate415(data0.lead, { instancePath: instancePath + "/" + i0 + "/lead", parentData: data0, parentDataProperty: "lead", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors), errors = vErrors.length)), data0.basis !== void 0) {
          let data15 = data0.basis;
          if (Array.isArray(data15)) {
            let len6 = data15.length;
            for (let i6 = 0; i6 < len6; i6++)
              validate426(data15[i6], { instancePath: instancePath + "/" + i0 + "/basis/" + i6, parentData: data15, parentDataProperty: i6, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors), errors = vErrors.length);
          } else {
            let err16 = { instancePath: instancePath + "/" + i0 + "/basis", schemaPath: "#/items/properties/basis/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.decision !== void 0 && (validate428(data0.decision, { instancePath: instancePath + "/" + i0 + "/decision", parentData: data0, parentDataProperty: "decision", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors), errors = vErrors.length)), data0.document !== void 0 && (validate428(data0.document, { instancePath: instancePath + "/" + i0 + "/document", parentData: data0, parentDataProperty: "document", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors), errors = vErrors.length)), data0.published !== void 0) {
          let data19 = data0.published;
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.date === void 0) {
              let err17 = { instancePath: instancePath + "/" + i0 + "/published", schemaPath: "#/items/properties/published/required", keyword: "required", params: { missingProperty: "date" } };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            for (let key1 in data19)
              if (!(key1 === "date" || key1 === "where")) {
                let err18 = { instancePath: instancePath + "/" + i0 + "/published", schemaPath: "#/items/properties/published/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            if (data19.date !== void 0 && (validate432(data19.date, { instancePath: instancePath + "/" + i0 + "/published/date", parentData: data19, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors), errors = vErrors.length)), data19.where !== void 0) {
              let data21 = data19.where;
              if (typeof data21 == "string") {
                if (func1(data21) < 1) {
                  let err19 = { instancePath: instancePath + "/" + i0 + "/published/where", schemaPath: "#/items/properties/published/properties/where/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
              } else {
                let err20 = { instancePath: instancePath + "/" + i0 + "/published/where", schemaPath: "#/items/properties/published/properties/where/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
          } else {
            let err21 = { instancePath: instancePath + "/" + i0 + "/published", schemaPath: "#/items/properties/published/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data0.start !== void 0 && (validate432(data0.start, { instancePath: instancePath + "/" + i0 + "/start", parentData: data0, parentDataProperty: "start", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors), errors = vErrors.length)), data0.until !== void 0 && (validate432(data0.until, { instancePath: instancePath + "/" + i0 + "/until", parentData: data0, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors), errors = vErrors.length)), data0.area !== void 0) {
          let data24 = data0.area;
          if (typeof data24 == "string") {
            if (func1(data24) < 1) {
              let err22 = { instancePath: instancePath + "/" + i0 + "/area", schemaPath: "#/items/properties/area/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            let err23 = { instancePath: instancePath + "/" + i0 + "/area", schemaPath: "#/items/properties/area/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data0.retained !== void 0 && typeof data0.retained != "boolean") {
          let err24 = { instancePath: instancePath + "/" + i0 + "/retained", schemaPath: "#/items/properties/retained/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data0.evaluated !== void 0) {
          let data26 = data0.evaluated;
          if (Array.isArray(data26)) {
            let len7 = data26.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data27 = data26[i7];
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                if (data27.date === void 0) {
                  let err25 = { instancePath: instancePath + "/" + i0 + "/evaluated/" + i7, schemaPath: "#/items/properties/evaluated/items/required", keyword: "required", params: { missingProperty: "date" } };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
                if (data27.result === void 0) {
                  let err26 = { instancePath: instancePath + "/" + i0 + "/evaluated/" + i7, schemaPath: "#/items/properties/evaluated/items/required", keyword: "required", params: { missingProperty: "result" } };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
                for (let key2 in data27)
                  if (!(key2 === "date" || key2 === "result")) {
                    let err27 = { instancePath: instancePath + "/" + i0 + "/evaluated/" + i7, schemaPath: "#/items/properties/evaluated/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                  }
                if (data27.date !== void 0 && (validate432(data27.date, { instancePath: instancePath + "/" + i0 + "/evaluated/" + i7 + "/date", parentData: data27, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors), errors = vErrors.length)), data27.result !== void 0) {
                  let data29 = data27.result;
                  if (typeof data29 == "string") {
                    if (func1(data29) < 1) {
                      let err28 = { instancePath: instancePath + "/" + i0 + "/evaluated/" + i7 + "/result", schemaPath: "#/items/properties/evaluated/items/properties/result/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                    }
                  } else {
                    let err29 = { instancePath: instancePath + "/" + i0 + "/evaluated/" + i7 + "/result", schemaPath: "#/items/properties/evaluated/items/properties/result/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                  }
                }
              } else {
                let err30 = { instancePath: instancePath + "/" + i0 + "/evaluated/" + i7, schemaPath: "#/items/properties/evaluated/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
          } else {
            let err31 = { instancePath: instancePath + "/" + i0 + "/evaluated", schemaPath: "#/items/properties/evaluated/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data0.note !== void 0) {
          let data30 = data0.note;
          if (typeof data30 == "string") {
            if (func1(data30) < 1) {
              let err32 = { instancePath: instancePath + "/" + i0 + "/note", schemaPath: "#/items/properties/note/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          } else {
            let err33 = { instancePath: instancePath + "/" + i0 + "/note", schemaPath: "#/items/properties/note/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        let err34 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
  } else {
    let err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
  }
  return validate414.errors = vErrors, errors === 0;
}
validate414.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Workspace = validate437, schema162 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "workspace.schema.json", title: "\u5DE5\u4F5C\u533A / workspace", "x-stem": { en: "quanze", zh: "\u6743\u8D23" }, "x-type": "Workspace", type: "object", additionalProperties: !1, properties: { name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u5DE5\u4F5C\u533A\u540D\u79F0 / name of the workspace", "x-public": !0 }, "as-of": { "x-zh": "\u57FA\u51C6\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u6309\u54EA\u4E00\u5929\u7684\u6CD5\u5F8B\u548C\u4EFB\u804C\u60C5\u51B5\u7F16\u5236\uFF1B\u7701\u7565\u65F6\u4E3A\u5F53\u5929\uFF08\u5317\u4EAC\u65F6\u95F4\uFF09 / the day the model is built for; default today in Asia/Shanghai" }, content: { "x-zh": "\u5185\u5BB9\u76EE\u5F55", type: "string", minLength: 1, description: "\u5185\u5BB9\u6240\u5728\u6587\u4EF6\u5939\uFF0C\u9ED8\u8BA4 content / folder of the content, default content" }, output: { "x-zh": "\u8F93\u51FA\u76EE\u5F55", type: "string", minLength: 1, description: "\u6210\u54C1\u6240\u5728\u6587\u4EF6\u5939\uFF0C\u9ED8\u8BA4 out / folder of the papers, default out" }, templates: { "x-zh": "\u6A21\u677F\u76EE\u5F55", type: "string", minLength: 1, description: "\u672C\u5DE5\u4F5C\u533A\u81EA\u5DF1\u7684\u6A21\u677F\uFF0C\u9ED8\u8BA4 templates\uFF1B\u6CA1\u6709\u7684\u7528\u7A0B\u5E8F\u81EA\u5E26\u7684 / own templates, default templates" }, packs: { "x-zh": "\u89C4\u5219\u5305", type: "array", items: { $ref: "common.schema.json#/$defs/rule-pack" }, description: "\u542F\u7528\u7684\u89C4\u5219\u5305\uFF1B\u7701\u7565\u65F6\u4E3A\u6838\u5FC3\u548C\u56FD\u5BB6 / rule packs in use; default core and national" }, "packs-off": { "x-zh": "\u505C\u7528\u89C4\u5219\u5305", type: "array", items: { $ref: "common.schema.json#/$defs/rule-pack" }, description: "\u6309\u884C\u653F\u533A\u5212\u672C\u6765\u9002\u7528\u800C\u505C\u7528\u7684\u89C4\u5219\u5305 / local packs that the region brings and the workspace switches off" }, region: { "x-zh": "\u884C\u653F\u533A\u5212", type: "string", minLength: 1, description: "\u672C\u5DE5\u4F5C\u533A\u6240\u5728\u7684\u884C\u653F\u533A\u5212\uFF0C\u6267\u6CD5\u4E3B\u4F53\u6CA1\u6709\u5199\u7684\u6309\u6B64\uFF1B\u533A\u5212\u6709\u672C\u5730\u89C4\u5219\u5305\u7684\u81EA\u52A8\u9002\u7528 / region of organs that name none; a region with a local pack brings it", "x-public": !0 }, adopts: { "x-zh": "\u53C2\u7167\u6267\u884C", type: "array", items: { type: "object", additionalProperties: !1, properties: { pack: { "x-zh": "\u89C4\u5219\u5305", $ref: "common.schema.json#/$defs/rule-pack", description: "\u89C4\u5219\u5305 / pack" }, decision: { "x-zh": "\u51B3\u5B9A", $ref: "common.schema.json#/$defs/document", description: "\u51B3\u5B9A\u53C2\u7167\u6267\u884C\u7684\u6587\u4EF6 / deciding document" }, since: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u81EA\u54EA\u4E00\u5929\u8D77\u53C2\u7167\u6267\u884C / first day" }, organs: { "x-zh": "\u6267\u6CD5\u4E3B\u4F53", type: "array", minItems: 1, items: { $ref: "common.schema.json#/$defs/id" }, description: "\u5BF9\u54EA\u4E9B\u6267\u6CD5\u4E3B\u4F53\uFF0C\u8FDE\u540C\u5B83\u4EEC\u7684\u4E0B\u7EA7\uFF1B\u7701\u7565\u65F6\u4E3A\u5168\u90E8 / organs with those below them; default all" } }, required: ["pack"] }, description: "\u53C2\u7167\u6267\u884C\u7684\u5916\u5730\u6216\u8005\u7CFB\u7EDF\u7684\u89C4\u5B9A\uFF0C\u5199\u660E\u4F5C\u51FA\u51B3\u5B9A\u7684\u6587\u4EF6 / rules of elsewhere that are followed by decision" }, choices: { "x-zh": "\u53D6\u820D", type: "object", additionalProperties: !1, properties: { "publication-clock": { "x-zh": "\u516C\u5E03\u671F\u9650", $ref: "common.schema.json#/$defs/publication-clock", description: "\u8BB8\u53EF\u3001\u5904\u7F5A\u51B3\u5B9A\u7684\u516C\u5E03\u671F\u9650\uFF1A\u4E03\u4E2A\u5DE5\u4F5C\u65E5\uFF08\u56FD\u529E\u53D1\u30142018\u3015118\u53F7\uFF09\u6216\u8005\u4E8C\u5341\u4E2A\u5DE5\u4F5C\u65E5\uFF08\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u6761\u4F8B\u7B2C\u4E8C\u5341\u516D\u6761\u3001\u90E8\u95E8\u89C4\u7AE0\uFF09 / days for publishing licenses and penalties" } }, description: "\u89C4\u5B9A\u4E0D\u4E00\u81F4\u65F6\u91C7\u7528\u54EA\u4E00\u79CD / what is followed where provisions differ" }, rules: { "x-zh": "\u89C4\u5219", type: "object", additionalProperties: { $ref: "common.schema.json#/$defs/severity" }, description: "\u9010\u6761\u89C4\u5219\u7684\u7A0B\u5EA6 / severity per rule" }, suppressions: { "x-zh": "\u68C0\u67E5\u4F8B\u5916", type: "array", items: { $ref: "common.schema.json#/$defs/suppression" }, description: "\u7ECF\u6279\u51C6\u4E0D\u8BA1\u7684\u68C0\u67E5\u7ED3\u679C\uFF1B\u4E5F\u53EF\u4EE5\u5199\u5728\u5404\u6267\u6CD5\u4E3B\u4F53\u7684 \u68C0\u67E5\u4F8B\u5916.yaml / findings that are granted not to count; organs may have a file of their own" }, upstream: { "x-zh": "\u4E0A\u7EA7\u76EE\u5F55", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/upstream-id", description: "\u6807\u8BC6\uFF1B\u526F\u672C\u5B58\u4E3A upstream/\u6807\u8BC6.json / id; the copy is upstream/<id>.json" }, source: { "x-zh": "\u6765\u6E90", type: "string", minLength: 1, description: "\u4E0A\u7EA7\u7684\u5DE5\u4F5C\u533A\u6587\u4EF6\u5939\u3001\u76EE\u5F55\u6587\u4EF6\uFF08.json\uFF09\u6216\u8005\u538B\u7F29\u5305\uFF08.zip\u3001.tgz\uFF09\uFF0C\u672C\u673A\u8DEF\u5F84\uFF1B\u7F51\u5740\u53EA\u5728\u547D\u4EE4\u884C\u5199 / folder of another workspace, catalogue file or archive; a URL is given on the command line only" }, organ: { "x-zh": "\u673A\u5173", $ref: "common.schema.json#/$defs/id", description: "\u76EE\u5F55\u4E2D\u8D77\u6307\u5BFC\u4F5C\u7528\u7684\u673A\u5173\uFF1B\u7701\u7565\u65F6\u4E3A\u76EE\u5F55\u4E2D\u7684\u5404\u673A\u5173 / the organ of the catalogue that guides, default each of them" }, name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u76EE\u5F55\u540D\u79F0 / name of the catalogue" } }, required: ["id", "source"] }, description: "\u636E\u4EE5\u5BF9\u7167\u548C\u6CBF\u7528\u7684\u4E0A\u7EA7\u76EE\u5F55\uFF1B\u5199 [] \u8868\u793A\u786E\u8BA4\u6CA1\u6709 / superiors' catalogues to compare with; [] states that there is none" }, formats: { "x-zh": "\u683C\u5F0F", type: "array", items: { type: "string", enum: ["docx", "pdf", "html"] }, minItems: 1, uniqueItems: !0, description: "build \u751F\u6210\u7684\u683C\u5F0F / formats that build writes" } }, required: ["name"] };
function validate438(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate438.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate438.errors = vErrors, errors === 0;
}
validate438.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema164 = { type: "string", title: "\u89C4\u5219\u5305 / rule pack", enum: ["core", "national", "chongqing", "chengdu", "wuhan", "yichang", "tax", "gongwen"], "x-zh-values": { core: "\u6838\u5FC3", national: "\u56FD\u5BB6", chongqing: "\u91CD\u5E86", chengdu: "\u6210\u90FD", wuhan: "\u6B66\u6C49", yichang: "\u5B9C\u660C", tax: "\u7A0E\u52A1", gongwen: "\u516C\u6587" } };
function validate440(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate440.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "core" || data === "national" || data === "chongqing" || data === "chengdu" || data === "wuhan" || data === "yichang" || data === "tax" || data === "gongwen")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema164.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate440.errors = vErrors, errors === 0;
}
validate440.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate444(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate444.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "title" || key0 === "number" || key0 === "date")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.title !== void 0) {
      let data0 = data.title;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.number !== void 0) {
      let data1 = data.number;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.date !== void 0 && (validate63(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate444.errors = vErrors, errors === 0;
}
validate444.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate448(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate448.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern3.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^\\s/\\\\]+$" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate448.errors = vErrors, errors === 0;
}
validate448.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema167 = { type: "string", title: "\u516C\u5E03\u671F\u9650 / clock of publication", enum: ["seven-working-days", "twenty-working-days"], "x-zh-values": { "seven-working-days": "\u4E03\u4E2A\u5DE5\u4F5C\u65E5", "twenty-working-days": "\u4E8C\u5341\u4E2A\u5DE5\u4F5C\u65E5" } };
function validate450(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate450.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "seven-working-days" || data === "twenty-working-days")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema167.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate450.errors = vErrors, errors === 0;
}
validate450.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema168 = { type: "string", title: "\u7A0B\u5EA6 / severity", enum: ["error", "warning", "info", "off"], "x-zh-values": { error: "\u9519\u8BEF", warning: "\u8B66\u544A", info: "\u63D0\u793A", off: "\u5173\u95ED" } };
function validate452(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate452.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema168.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate452.errors = vErrors, errors === 0;
}
validate452.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate454(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate454.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.subject === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.reason === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.approver === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approver" } };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.until === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "until" } };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "rule" || key0 === "subject" || key0 === "reason" || key0 === "approver" || key0 === "approved" || key0 === "until")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err6 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.subject !== void 0) {
      let data1 = data.subject, _errs5 = errors, valid1 = !1, passing0 = null, _errs6 = errors;
      if (typeof data1 == "string") {
        if (func1(data1) < 1) {
          let err8 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/oneOf/0/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/oneOf/0/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      var _valid0 = _errs6 === errors;
      _valid0 && (valid1 = !0, passing0 = 0);
      let _errs8 = errors;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err10 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/oneOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func1(data2) < 1) {
              let err11 = { instancePath: instancePath + "/subject/" + i0, schemaPath: "#/properties/subject/oneOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/subject/" + i0, schemaPath: "#/properties/subject/oneOf/1/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/oneOf/1/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      var _valid0 = _errs8 === errors;
      if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err14 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data3 = data.reason;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err15 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.approver !== void 0) {
      let data4 = data.approver;
      if (typeof data4 == "string") {
        if (func1(data4) < 1) {
          let err17 = { instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/approver", schemaPath: "#/properties/approver/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    data.approved !== void 0 && (validate63(data.approved, { instancePath: instancePath + "/approved", parentData: data, parentDataProperty: "approved", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.until !== void 0 && (validate63(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate454.errors = vErrors, errors === 0;
}
validate454.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern50 = new RegExp('^[^\\s#/\\\\:*?"<>|.][^\\s#/\\\\:*?"<>|]*$', "u");
function validate458(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate458.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 60) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 60 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func1(data) < 1) {
      let err1 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern50.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^[^\\s#/\\\\:*?"<>|.][^\\s#/\\\\:*?"<>|]*$' } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate458.errors = vErrors, errors === 0;
}
validate458.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate437(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate437.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func6.call(schema162.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func1(data0) < 1) {
          let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data["as-of"] !== void 0 && (validate438(data["as-of"], { instancePath: instancePath + "/as-of", parentData: data, parentDataProperty: "as-of", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors), errors = vErrors.length)), data.content !== void 0) {
      let data2 = data.content;
      if (typeof data2 == "string") {
        if (func1(data2) < 1) {
          let err4 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.output !== void 0) {
      let data3 = data.output;
      if (typeof data3 == "string") {
        if (func1(data3) < 1) {
          let err6 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.templates !== void 0) {
      let data4 = data.templates;
      if (typeof data4 == "string") {
        if (func1(data4) < 1) {
          let err8 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/templates", schemaPath: "#/properties/templates/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.packs !== void 0) {
      let data5 = data.packs;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate440(data5[i0], { instancePath: instancePath + "/packs/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate440.errors : vErrors.concat(validate440.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data["packs-off"] !== void 0) {
      let data7 = data["packs-off"];
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate440(data7[i1], { instancePath: instancePath + "/packs-off/" + i1, parentData: data7, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate440.errors : vErrors.concat(validate440.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/packs-off", schemaPath: "#/properties/packs-off/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.region !== void 0) {
      let data9 = data.region;
      if (typeof data9 == "string") {
        if (func1(data9) < 1) {
          let err12 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/region", schemaPath: "#/properties/region/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.adopts !== void 0) {
      let data10 = data.adopts;
      if (Array.isArray(data10)) {
        let len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.pack === void 0) {
              let err14 = { instancePath: instancePath + "/adopts/" + i2, schemaPath: "#/properties/adopts/items/required", keyword: "required", params: { missingProperty: "pack" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            for (let key1 in data11)
              if (!(key1 === "pack" || key1 === "decision" || key1 === "since" || key1 === "organs")) {
                let err15 = { instancePath: instancePath + "/adopts/" + i2, schemaPath: "#/properties/adopts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            if (data11.pack !== void 0 && (validate440(data11.pack, { instancePath: instancePath + "/adopts/" + i2 + "/pack", parentData: data11, parentDataProperty: "pack", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate440.errors : vErrors.concat(validate440.errors), errors = vErrors.length)), data11.decision !== void 0 && (validate444(data11.decision, { instancePath: instancePath + "/adopts/" + i2 + "/decision", parentData: data11, parentDataProperty: "decision", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors), errors = vErrors.length)), data11.since !== void 0 && (validate438(data11.since, { instancePath: instancePath + "/adopts/" + i2 + "/since", parentData: data11, parentDataProperty: "since", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors), errors = vErrors.length)), data11.organs !== void 0) {
              let data15 = data11.organs;
              if (Array.isArray(data15)) {
                if (data15.length < 1) {
                  let err16 = { instancePath: instancePath + "/adopts/" + i2 + "/organs", schemaPath: "#/properties/adopts/items/properties/organs/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
                let len3 = data15.length;
                for (let i3 = 0; i3 < len3; i3++)
                  validate448(data15[i3], { instancePath: instancePath + "/adopts/" + i2 + "/organs/" + i3, parentData: data15, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors), errors = vErrors.length);
              } else {
                let err17 = { instancePath: instancePath + "/adopts/" + i2 + "/organs", schemaPath: "#/properties/adopts/items/properties/organs/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
          } else {
            let err18 = { instancePath: instancePath + "/adopts/" + i2, schemaPath: "#/properties/adopts/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/adopts", schemaPath: "#/properties/adopts/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.choices !== void 0) {
      let data17 = data.choices;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (let key2 in data17)
          if (key2 !== "publication-clock") {
            let err20 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        data17["publication-clock"] !== void 0 && (validate450(data17["publication-clock"], { instancePath: instancePath + "/choices/publication-clock", parentData: data17, parentDataProperty: "publication-clock", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate450.errors : vErrors.concat(validate450.errors), errors = vErrors.length));
      } else {
        let err21 = { instancePath: instancePath + "/choices", schemaPath: "#/properties/choices/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data19 = data.rules;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19))
        for (let key3 in data19)
          validate452(data19[key3], { instancePath: instancePath + "/rules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data19, parentDataProperty: key3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors), errors = vErrors.length);
      else {
        let err22 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.suppressions !== void 0) {
      let data21 = data.suppressions;
      if (Array.isArray(data21)) {
        let len4 = data21.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate454(data21[i4], { instancePath: instancePath + "/suppressions/" + i4, parentData: data21, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors), errors = vErrors.length);
      } else {
        let err23 = { instancePath: instancePath + "/suppressions", schemaPath: "#/properties/suppressions/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.upstream !== void 0) {
      let data23 = data.upstream;
      if (Array.isArray(data23)) {
        let len5 = data23.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data24 = data23[i5];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.id === void 0) {
              let err24 = { instancePath: instancePath + "/upstream/" + i5, schemaPath: "#/properties/upstream/items/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data24.source === void 0) {
              let err25 = { instancePath: instancePath + "/upstream/" + i5, schemaPath: "#/properties/upstream/items/required", keyword: "required", params: { missingProperty: "source" } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            for (let key4 in data24)
              if (!(key4 === "id" || key4 === "source" || key4 === "organ" || key4 === "name")) {
                let err26 = { instancePath: instancePath + "/upstream/" + i5, schemaPath: "#/properties/upstream/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            if (data24.id !== void 0 && (validate458(data24.id, { instancePath: instancePath + "/upstream/" + i5 + "/id", parentData: data24, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate458.errors : vErrors.concat(validate458.errors), errors = vErrors.length)), data24.source !== void 0) {
              let data26 = data24.source;
              if (typeof data26 == "string") {
                if (func1(data26) < 1) {
                  let err27 = { instancePath: instancePath + "/upstream/" + i5 + "/source", schemaPath: "#/properties/upstream/items/properties/source/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
              } else {
                let err28 = { instancePath: instancePath + "/upstream/" + i5 + "/source", schemaPath: "#/properties/upstream/items/properties/source/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (data24.organ !== void 0 && (validate448(data24.organ, { instancePath: instancePath + "/upstream/" + i5 + "/organ", parentData: data24, parentDataProperty: "organ", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors), errors = vErrors.length)), data24.name !== void 0) {
              let data28 = data24.name;
              if (typeof data28 == "string") {
                if (func1(data28) < 1) {
                  let err29 = { instancePath: instancePath + "/upstream/" + i5 + "/name", schemaPath: "#/properties/upstream/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
              } else {
                let err30 = { instancePath: instancePath + "/upstream/" + i5 + "/name", schemaPath: "#/properties/upstream/items/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
          } else {
            let err31 = { instancePath: instancePath + "/upstream/" + i5, schemaPath: "#/properties/upstream/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
      } else {
        let err32 = { instancePath: instancePath + "/upstream", schemaPath: "#/properties/upstream/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.formats !== void 0) {
      let data29 = data.formats;
      if (Array.isArray(data29)) {
        if (data29.length < 1) {
          let err33 = { instancePath: instancePath + "/formats", schemaPath: "#/properties/formats/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        let len6 = data29.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data30 = data29[i6];
          if (typeof data30 != "string") {
            let err34 = { instancePath: instancePath + "/formats/" + i6, schemaPath: "#/properties/formats/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
          if (!(data30 === "docx" || data30 === "pdf" || data30 === "html")) {
            let err35 = { instancePath: instancePath + "/formats/" + i6, schemaPath: "#/properties/formats/items/enum", keyword: "enum", params: { allowedValues: schema162.properties.formats.items.enum } };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        let i7 = data29.length, j0;
        if (i7 > 1) {
          let indices0 = {};
          for (; i7--; ) {
            let item0 = data29[i7];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err36 = { instancePath: instancePath + "/formats", schemaPath: "#/properties/formats/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j0 } };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                break;
              }
              indices0[item0] = i7;
            }
          }
        }
      } else {
        let err37 = { instancePath: instancePath + "/formats", schemaPath: "#/properties/formats/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
  } else {
    let err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
  }
  return validate437.errors = vErrors, errors === 0;
}
validate437.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

export const validators: Readonly<Record<Kind, Validator>> = {
  'approvals': Approval,
  'bases': Basis,
  'disputes': Dispute,
  'evaluation': Scheme,
  'external': External,
  'letters': LetterPlan,
  'normative-documents': NormativeDocument,
  'notices': Notice,
  'organ': Organ,
  'own-rule': OwnRule,
  'persons': Person,
  'posts': Post,
  'powers': Power,
  'procedures': Procedure,
  'publications': Publication,
  'reports': Report,
  'responsibilities': Responsibility,
  'supervision': SupervisionPaper,
  'suppressions': Suppression,
  'systems': System,
  'transfers': Transfer,
  'workspace': Workspace,
};

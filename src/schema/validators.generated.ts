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
var Basis = validate52, schema19 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "bases.schema.json", title: "\u6267\u6CD5\u4F9D\u636E / enforcement bases", "x-stem": { en: "bases", zh: "\u6267\u6CD5\u4F9D\u636E" }, "x-type": "Basis", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, title: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u5168\u79F0\uFF0C\u4E0D\u52A0\u4E66\u540D\u53F7 / full title without title marks", "x-public": !0 }, short: { "x-zh": "\u7B80\u79F0", type: "array", items: { type: "string", minLength: 1 }, description: "\u7B80\u79F0\uFF0C\u4E0D\u52A0\u4E66\u540D\u53F7 / short titles", "x-public": !0 }, type: { "x-zh": "\u6548\u529B\u7EA7\u522B", $ref: "common.schema.json#/$defs/instrument-type", description: "\u6548\u529B\u7EA7\u522B / type of instrument", "x-public": !0 }, issuer: { "x-zh": "\u5236\u5B9A\u673A\u5173", type: "string", minLength: 1, description: "\u5236\u5B9A\u673A\u5173 / issuer", "x-public": !0 }, number: { "x-zh": "\u6587\u53F7", type: "string", minLength: 1, description: "\u6587\u53F7 / document number", "x-public": !0 }, adopted: { "x-zh": "\u516C\u5E03\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u901A\u8FC7\u6216\u516C\u5E03\u65E5\u671F\uFF08\u6240\u5F15\u7248\u672C\uFF09 / date of adoption or promulgation of this version", "x-public": !0 }, version: { "x-zh": "\u7248\u672C", type: "string", minLength: 1, description: "\u7248\u672C\uFF0C\u5982 2021\u4FEE\u6B63 / version", "x-public": !0 }, effective: { "x-zh": "\u65BD\u884C\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u6240\u5F15\u7248\u672C\u65BD\u884C\u65E5\u671F / first day in force of this version", "x-public": !0 }, repealed: { "x-zh": "\u5E9F\u6B62\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u5931\u6548\u9996\u65E5 / first day no longer in force", "x-public": !0 }, "replaced-by": { "x-zh": "\u66FF\u4EE3", type: "string", minLength: 1, description: "\u66FF\u4EE3\u5B83\u7684\u6587\u4EF6 / the instrument that replaces it", "x-public": !0 }, region: { "x-zh": "\u9002\u7528\u533A\u57DF", type: "string", minLength: 1, description: "\u9002\u7528\u533A\u57DF / region", "x-public": !0 }, group: { "x-zh": "\u7C7B\u522B", $ref: "common.schema.json#/$defs/basis-group", description: "\u5171\u540C\u6216\u4E13\u4E1A / common or special", "x-public": !0 }, note: { "x-zh": "\u5907\u6CE8", type: "string", minLength: 1, description: "\u5907\u6CE8 / note", "x-public": !0 } }, required: ["id", "title", "type", "issuer", "effective"] } }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default;
var pattern3 = new RegExp("^[^\\s/\\\\]+$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func2(data) < 1) {
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
var schema22 = { type: "string", title: "\u6548\u529B\u7EA7\u522B / type of instrument", enum: ["law", "administrative-regulation", "state-council-decision", "local-regulation", "autonomous-regulation", "department-rule", "provincial-rule", "municipal-rule", "judicial-interpretation", "three-fixes", "normative-document"], "x-zh-values": { law: "\u6CD5\u5F8B", "administrative-regulation": "\u884C\u653F\u6CD5\u89C4", "state-council-decision": "\u56FD\u52A1\u9662\u51B3\u5B9A", "local-regulation": "\u5730\u65B9\u6027\u6CD5\u89C4", "autonomous-regulation": "\u81EA\u6CBB\u6761\u4F8B\u548C\u5355\u884C\u6761\u4F8B", "department-rule": "\u90E8\u95E8\u89C4\u7AE0", "provincial-rule": "\u7701\u7EA7\u653F\u5E9C\u89C4\u7AE0", "municipal-rule": "\u8BBE\u533A\u7684\u5E02\u653F\u5E9C\u89C4\u7AE0", "judicial-interpretation": "\u53F8\u6CD5\u89E3\u91CA", "three-fixes": "\u4E09\u5B9A\u89C4\u5B9A", "normative-document": "\u89C4\u8303\u6027\u6587\u4EF6" } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "law" || data === "administrative-regulation" || data === "state-council-decision" || data === "local-regulation" || data === "autonomous-regulation" || data === "department-rule" || data === "provincial-rule" || data === "municipal-rule" || data === "judicial-interpretation" || data === "three-fixes" || data === "normative-document")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema22.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern4 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema24 = { type: "string", title: "\u4F9D\u636E\u7C7B\u522B / group of the basis", enum: ["common", "special"], "x-zh-values": { common: "\u5171\u540C", special: "\u4E13\u4E1A" } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "common" || data === "special")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { dynamicProps: !1, dynamicItems: !1 };
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
          if (!func1.call(schema19.items.properties, key0)) {
            let err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data0.id !== void 0 && (validate54(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data0.title !== void 0) {
          let data2 = data0.title;
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
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
                if (func2(data4) < 1) {
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
        if (data0.type !== void 0 && (validate56(data0.type, { instancePath: instancePath + "/" + i0 + "/type", parentData: data0, parentDataProperty: "type", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length)), data0.issuer !== void 0) {
          let data6 = data0.issuer;
          if (typeof data6 == "string") {
            if (func2(data6) < 1) {
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
            if (func2(data7) < 1) {
              let err13 = { instancePath: instancePath + "/" + i0 + "/number", schemaPath: "#/items/properties/number/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/" + i0 + "/number", schemaPath: "#/items/properties/number/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0.adopted !== void 0 && (validate58(data0.adopted, { instancePath: instancePath + "/" + i0 + "/adopted", parentData: data0, parentDataProperty: "adopted", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data0.version !== void 0) {
          let data9 = data0.version;
          if (typeof data9 == "string") {
            if (func2(data9) < 1) {
              let err15 = { instancePath: instancePath + "/" + i0 + "/version", schemaPath: "#/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/" + i0 + "/version", schemaPath: "#/items/properties/version/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.effective !== void 0 && (validate58(data0.effective, { instancePath: instancePath + "/" + i0 + "/effective", parentData: data0, parentDataProperty: "effective", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data0.repealed !== void 0 && (validate58(data0.repealed, { instancePath: instancePath + "/" + i0 + "/repealed", parentData: data0, parentDataProperty: "repealed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length)), data0["replaced-by"] !== void 0) {
          let data12 = data0["replaced-by"];
          if (typeof data12 == "string") {
            if (func2(data12) < 1) {
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
            if (func2(data13) < 1) {
              let err19 = { instancePath: instancePath + "/" + i0 + "/region", schemaPath: "#/items/properties/region/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            let err20 = { instancePath: instancePath + "/" + i0 + "/region", schemaPath: "#/items/properties/region/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data0.group !== void 0 && (validate62(data0.group, { instancePath: instancePath + "/" + i0 + "/group", parentData: data0, parentDataProperty: "group", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length)), data0.note !== void 0) {
          let data15 = data0.note;
          if (typeof data15 == "string") {
            if (func2(data15) < 1) {
              let err21 = { instancePath: instancePath + "/" + i0 + "/note", schemaPath: "#/items/properties/note/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/" + i0 + "/note", schemaPath: "#/items/properties/note/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Scheme = validate64, schema25 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "evaluation.schema.json", title: "\u8BC4\u8BAE\u8003\u6838 / evaluation schemes", "x-stem": { en: "evaluation", zh: "\u8BC4\u8BAE\u8003\u6838" }, "x-type": "Scheme", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, title: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u65B9\u6848\u540D\u79F0 / title of the scheme", "x-public": !0 }, year: { "x-zh": "\u5E74\u5EA6", $ref: "common.schema.json#/$defs/year", description: "\u5E74\u5EA6 / year", "x-public": !0 }, "full-marks": { "x-zh": "\u6EE1\u5206", type: "number", minimum: 0, description: "\u6EE1\u5206 / full marks", "x-public": !0 }, target: { "x-zh": "\u5BF9\u8C61", $ref: "common.schema.json#/$defs/target-kind", description: "\u8003\u6838\u5BF9\u8C61\u7684\u79CD\u7C7B / kind of target", "x-public": !0 }, evaluator: { "x-zh": "\u8003\u6838\u4E3B\u4F53", type: "string", minLength: 1, description: "\u8003\u6838\u4E3B\u4F53 / evaluator", "x-public": !0 }, methods: { "x-zh": "\u65B9\u6CD5", type: "array", items: { type: "string", minLength: 1 }, description: "\u8003\u6838\u65B9\u6CD5 / methods", "x-public": !0 }, external: { "x-zh": "\u5916\u90E8\u8BC4\u8BAE", type: "object", additionalProperties: !1, properties: { weight: { "x-zh": "\u5206\u503C", type: "number", minimum: 0, description: "\u5916\u90E8\u8BC4\u8BAE\u5206\u503C / marks of the external part", "x-public": !0 }, channels: { "x-zh": "\u65B9\u5F0F", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, description: "\u8BC4\u8BAE\u65B9\u5F0F / channels", "x-public": !0 } }, required: ["weight", "channels"], description: "\u5916\u90E8\u8BC4\u8BAE / external evaluation", "x-public": !0 }, veto: { "x-zh": "\u5426\u51B3\u9879", type: "array", items: { type: "string", minLength: 1 }, description: "\u4E00\u7968\u5426\u51B3\u60C5\u5F62 / veto items", "x-public": !0 }, grades: { "x-zh": "\u7B49\u6B21", type: "array", items: { type: "object", additionalProperties: !1, properties: { name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u7B49\u6B21 / grade", "x-public": !0 }, min: { "x-zh": "\u4E0B\u9650", type: "number", minimum: 0, description: "\u6700\u4F4E\u5206\uFF08\u542B\uFF09 / least marks, inclusive", "x-public": !0 } }, required: ["name", "min"] }, description: "\u7B49\u6B21 / grades", "x-public": !0 }, bases: { "x-zh": "\u4F9D\u636E", type: "array", items: { $ref: "common.schema.json#/$defs/citation" }, description: "\u65B9\u6848\u4F9D\u636E / bases", "x-public": !0 }, indicators: { "x-zh": "\u6307\u6807", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u65B9\u6848\u5185\u552F\u4E00 / unique within the scheme", "x-public": !0 }, category: { "x-zh": "\u7C7B\u522B", type: "string", minLength: 1, description: "\u8003\u6838\u7C7B\u522B / category", "x-public": !0 }, scope: { "x-zh": "\u8303\u56F4", $ref: "common.schema.json#/$defs/indicator-scope", description: "\u901A\u7528\u6216\u4E13\u7528 / general or special", "x-public": !0 }, source: { "x-zh": "\u6765\u6E90", $ref: "common.schema.json#/$defs/indicator-source", description: "\u5185\u90E8\u6216\u5916\u90E8 / internal or external", "x-public": !0 }, content: { "x-zh": "\u8003\u6838\u5185\u5BB9", type: "string", minLength: 1, description: "\u8003\u6838\u5185\u5BB9 / content", "x-public": !0 }, path: { "x-zh": "\u8003\u6838\u8DEF\u5F84", type: "string", minLength: 1, description: "\u8003\u6838\u8DEF\u5F84 / where to look", "x-public": !0 }, posts: { "x-zh": "\u6D89\u53CA\u5C97\u4F4D", type: "array", items: { $ref: "common.schema.json#/$defs/id" }, description: "\u6D89\u53CA\u5C97\u4F4D / posts concerned", "x-public": !0 }, weight: { "x-zh": "\u5206\u503C", type: "number", minimum: 0, description: "\u5206\u503C / marks", "x-public": !0 }, criteria: { "x-zh": "\u8BC4\u5206\u6807\u51C6", type: "array", items: { type: "object", additionalProperties: !1, properties: { when: { "x-zh": "\u60C5\u5F62", type: "string", minLength: 1, description: "\u60C5\u5F62 / situation", "x-public": !0 }, deduct: { "x-zh": "\u6263\u5206", type: "number", minimum: 0, description: "\u6263\u5206 / marks off", "x-public": !0 } }, required: ["when", "deduct"] }, description: "\u8BC4\u5206\u6807\u51C6 / criteria", "x-public": !0 }, "max-deduct": { "x-zh": "\u6700\u591A\u6263\u5206", type: "number", minimum: 0, description: "\u6700\u591A\u6263\u5206 / most marks off", "x-public": !0 }, bonus: { "x-zh": "\u52A0\u5206\u9879", type: "boolean", description: "\u662F\u5426\u4E3A\u52A0\u5206\u9879 / bonus", "x-public": !0 } }, required: ["id", "content", "weight"] }, minItems: 1, description: "\u6307\u6807 / indicators", "x-public": !0 } }, required: ["id", "title", "year", "full-marks", "target", "indicators"] } };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func2(data) < 1) {
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
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
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
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema28 = { type: "string", title: "\u8003\u6838\u5BF9\u8C61 / target of evaluation", enum: ["organ", "unit", "person"], "x-zh-values": { organ: "\u6267\u6CD5\u4E3B\u4F53", unit: "\u6267\u6CD5\u673A\u6784", person: "\u6267\u6CD5\u4EBA\u5458" } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "organ" || data === "unit" || data === "person")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema28.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
validate69.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) < 2) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema30 = { type: "string", title: "\u6307\u6807\u8303\u56F4 / scope of the indicator", enum: ["general", "special"], "x-zh-values": { general: "\u901A\u7528", special: "\u4E13\u7528" } };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "general" || data === "special")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema30.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema31 = { type: "string", title: "\u8BC4\u8BAE\u6765\u6E90 / source of the mark", enum: ["internal", "external"], "x-zh-values": { internal: "\u5185\u90E8", external: "\u5916\u90E8" } };
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "internal" || data === "external")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema31.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate76.errors = vErrors, errors === 0;
}
validate76.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
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
          if (!func1.call(schema25.items.properties, key0)) {
            let err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data0.id !== void 0 && (validate65(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data0.title !== void 0) {
          let data2 = data0.title;
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err7 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.year !== void 0 && (validate67(data0.year, { instancePath: instancePath + "/" + i0 + "/year", parentData: data0, parentDataProperty: "year", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length)), data0["full-marks"] !== void 0) {
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
        if (data0.target !== void 0 && (validate69(data0.target, { instancePath: instancePath + "/" + i0 + "/target", parentData: data0, parentDataProperty: "target", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data0.evaluator !== void 0) {
          let data6 = data0.evaluator;
          if (typeof data6 == "string") {
            if (func2(data6) < 1) {
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
                if (func2(data8) < 1) {
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
                    if (func2(data12) < 1) {
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
                if (func2(data14) < 1) {
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
        if (data0.grades !== void 0) {
          let data15 = data0.grades;
          if (Array.isArray(data15)) {
            let len4 = data15.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data16 = data15[i4];
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                if (data16.name === void 0) {
                  let err29 = { instancePath: instancePath + "/" + i0 + "/grades/" + i4, schemaPath: "#/items/properties/grades/items/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
                if (data16.min === void 0) {
                  let err30 = { instancePath: instancePath + "/" + i0 + "/grades/" + i4, schemaPath: "#/items/properties/grades/items/required", keyword: "required", params: { missingProperty: "min" } };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                }
                for (let key2 in data16)
                  if (!(key2 === "name" || key2 === "min")) {
                    let err31 = { instancePath: instancePath + "/" + i0 + "/grades/" + i4, schemaPath: "#/items/properties/grades/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                  }
                if (data16.name !== void 0) {
                  let data17 = data16.name;
                  if (typeof data17 == "string") {
                    if (func2(data17) < 1) {
                      let err32 = { instancePath: instancePath + "/" + i0 + "/grades/" + i4 + "/name", schemaPath: "#/items/properties/grades/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                    }
                  } else {
                    let err33 = { instancePath: instancePath + "/" + i0 + "/grades/" + i4 + "/name", schemaPath: "#/items/properties/grades/items/properties/name/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                  }
                }
                if (data16.min !== void 0) {
                  let data18 = data16.min;
                  if (typeof data18 == "number" && isFinite(data18)) {
                    if (data18 < 0 || isNaN(data18)) {
                      let err34 = { instancePath: instancePath + "/" + i0 + "/grades/" + i4 + "/min", schemaPath: "#/items/properties/grades/items/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                    }
                  } else {
                    let err35 = { instancePath: instancePath + "/" + i0 + "/grades/" + i4 + "/min", schemaPath: "#/items/properties/grades/items/properties/min/type", keyword: "type", params: { type: "number" } };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  }
                }
              } else {
                let err36 = { instancePath: instancePath + "/" + i0 + "/grades/" + i4, schemaPath: "#/items/properties/grades/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
          } else {
            let err37 = { instancePath: instancePath + "/" + i0 + "/grades", schemaPath: "#/items/properties/grades/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data0.bases !== void 0) {
          let data19 = data0.bases;
          if (Array.isArray(data19)) {
            let len5 = data19.length;
            for (let i5 = 0; i5 < len5; i5++)
              validate71(data19[i5], { instancePath: instancePath + "/" + i0 + "/bases/" + i5, parentData: data19, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
          } else {
            let err38 = { instancePath: instancePath + "/" + i0 + "/bases", schemaPath: "#/items/properties/bases/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data0.indicators !== void 0) {
          let data21 = data0.indicators;
          if (Array.isArray(data21)) {
            if (data21.length < 1) {
              let err39 = { instancePath: instancePath + "/" + i0 + "/indicators", schemaPath: "#/items/properties/indicators/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            let len6 = data21.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data22 = data21[i6];
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (data22.id === void 0) {
                  let err40 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6, schemaPath: "#/items/properties/indicators/items/required", keyword: "required", params: { missingProperty: "id" } };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
                if (data22.content === void 0) {
                  let err41 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6, schemaPath: "#/items/properties/indicators/items/required", keyword: "required", params: { missingProperty: "content" } };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
                if (data22.weight === void 0) {
                  let err42 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6, schemaPath: "#/items/properties/indicators/items/required", keyword: "required", params: { missingProperty: "weight" } };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
                for (let key3 in data22)
                  if (!func1.call(schema25.items.properties.indicators.items.properties, key3)) {
                    let err43 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6, schemaPath: "#/items/properties/indicators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                  }
                if (data22.id !== void 0 && (validate65(data22.id, { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/id", parentData: data22, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length)), data22.category !== void 0) {
                  let data24 = data22.category;
                  if (typeof data24 == "string") {
                    if (func2(data24) < 1) {
                      let err44 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/category", schemaPath: "#/items/properties/indicators/items/properties/category/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                    }
                  } else {
                    let err45 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/category", schemaPath: "#/items/properties/indicators/items/properties/category/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                  }
                }
                if (data22.scope !== void 0 && (validate74(data22.scope, { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/scope", parentData: data22, parentDataProperty: "scope", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data22.source !== void 0 && (validate76(data22.source, { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/source", parentData: data22, parentDataProperty: "source", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data22.content !== void 0) {
                  let data27 = data22.content;
                  if (typeof data27 == "string") {
                    if (func2(data27) < 1) {
                      let err46 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/content", schemaPath: "#/items/properties/indicators/items/properties/content/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                    }
                  } else {
                    let err47 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/content", schemaPath: "#/items/properties/indicators/items/properties/content/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                  }
                }
                if (data22.path !== void 0) {
                  let data28 = data22.path;
                  if (typeof data28 == "string") {
                    if (func2(data28) < 1) {
                      let err48 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/path", schemaPath: "#/items/properties/indicators/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                    }
                  } else {
                    let err49 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/path", schemaPath: "#/items/properties/indicators/items/properties/path/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                  }
                }
                if (data22.posts !== void 0) {
                  let data29 = data22.posts;
                  if (Array.isArray(data29)) {
                    let len7 = data29.length;
                    for (let i7 = 0; i7 < len7; i7++)
                      validate65(data29[i7], { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/posts/" + i7, parentData: data29, parentDataProperty: i7, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
                  } else {
                    let err50 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/posts", schemaPath: "#/items/properties/indicators/items/properties/posts/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                  }
                }
                if (data22.weight !== void 0) {
                  let data31 = data22.weight;
                  if (typeof data31 == "number" && isFinite(data31)) {
                    if (data31 < 0 || isNaN(data31)) {
                      let err51 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/weight", schemaPath: "#/items/properties/indicators/items/properties/weight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                    }
                  } else {
                    let err52 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/weight", schemaPath: "#/items/properties/indicators/items/properties/weight/type", keyword: "type", params: { type: "number" } };
                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                  }
                }
                if (data22.criteria !== void 0) {
                  let data32 = data22.criteria;
                  if (Array.isArray(data32)) {
                    let len8 = data32.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data33 = data32[i8];
                      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                        if (data33.when === void 0) {
                          let err53 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/criteria/" + i8, schemaPath: "#/items/properties/indicators/items/properties/criteria/items/required", keyword: "required", params: { missingProperty: "when" } };
                          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                        }
                        if (data33.deduct === void 0) {
                          let err54 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/criteria/" + i8, schemaPath: "#/items/properties/indicators/items/properties/criteria/items/required", keyword: "required", params: { missingProperty: "deduct" } };
                          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                        }
                        for (let key4 in data33)
                          if (!(key4 === "when" || key4 === "deduct")) {
                            let err55 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/criteria/" + i8, schemaPath: "#/items/properties/indicators/items/properties/criteria/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                          }
                        if (data33.when !== void 0) {
                          let data34 = data33.when;
                          if (typeof data34 == "string") {
                            if (func2(data34) < 1) {
                              let err56 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/criteria/" + i8 + "/when", schemaPath: "#/items/properties/indicators/items/properties/criteria/items/properties/when/minLength", keyword: "minLength", params: { limit: 1 } };
                              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                            }
                          } else {
                            let err57 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/criteria/" + i8 + "/when", schemaPath: "#/items/properties/indicators/items/properties/criteria/items/properties/when/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                          }
                        }
                        if (data33.deduct !== void 0) {
                          let data35 = data33.deduct;
                          if (typeof data35 == "number" && isFinite(data35)) {
                            if (data35 < 0 || isNaN(data35)) {
                              let err58 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/criteria/" + i8 + "/deduct", schemaPath: "#/items/properties/indicators/items/properties/criteria/items/properties/deduct/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                            }
                          } else {
                            let err59 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/criteria/" + i8 + "/deduct", schemaPath: "#/items/properties/indicators/items/properties/criteria/items/properties/deduct/type", keyword: "type", params: { type: "number" } };
                            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                          }
                        }
                      } else {
                        let err60 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/criteria/" + i8, schemaPath: "#/items/properties/indicators/items/properties/criteria/items/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                      }
                    }
                  } else {
                    let err61 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/criteria", schemaPath: "#/items/properties/indicators/items/properties/criteria/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                  }
                }
                if (data22["max-deduct"] !== void 0) {
                  let data36 = data22["max-deduct"];
                  if (typeof data36 == "number" && isFinite(data36)) {
                    if (data36 < 0 || isNaN(data36)) {
                      let err62 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/max-deduct", schemaPath: "#/items/properties/indicators/items/properties/max-deduct/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                    }
                  } else {
                    let err63 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/max-deduct", schemaPath: "#/items/properties/indicators/items/properties/max-deduct/type", keyword: "type", params: { type: "number" } };
                    vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                  }
                }
                if (data22.bonus !== void 0 && typeof data22.bonus != "boolean") {
                  let err64 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6 + "/bonus", schemaPath: "#/items/properties/indicators/items/properties/bonus/type", keyword: "type", params: { type: "boolean" } };
                  vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                }
              } else {
                let err65 = { instancePath: instancePath + "/" + i0 + "/indicators/" + i6, schemaPath: "#/items/properties/indicators/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            }
          } else {
            let err66 = { instancePath: instancePath + "/" + i0 + "/indicators", schemaPath: "#/items/properties/indicators/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
      } else {
        let err67 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
  } else {
    let err68 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var LetterPlan = validate79, schema32 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "letters.schema.json", title: "\u8D23\u4EFB\u4E66 / responsibility letters plan", "x-stem": { en: "letters", zh: "\u8D23\u4EFB\u4E66" }, "x-type": "LetterPlan", type: "object", additionalProperties: !1, properties: { year: { "x-zh": "\u5E74\u5EA6", $ref: "common.schema.json#/$defs/year", description: "\u5E74\u5EA6 / year", "x-public": !0 }, term: { "x-zh": "\u671F\u9650", type: "object", additionalProperties: !1, properties: { from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 } }, required: ["from", "until"], description: "\u8D23\u4EFB\u671F\u9650 / term", "x-public": !0 }, title: { "x-zh": "\u6807\u9898", type: "string", minLength: 1, description: "\u8D23\u4EFB\u4E66\u6807\u9898\uFF1B\u7701\u7565\u65F6\u6309\u5C42\u6B21\u62DF\u5B9A / title", "x-public": !0 }, goals: { "x-zh": "\u5DE5\u4F5C\u76EE\u6807", type: "array", items: { type: "string", minLength: 1 }, description: "\u5DE5\u4F5C\u76EE\u6807 / goals", "x-public": !0 }, modules: { "x-zh": "\u8003\u6838\u6A21\u5757", type: "array", items: { type: "object", additionalProperties: !1, properties: { title: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u6A21\u5757\u540D\u79F0 / title", "x-public": !0 }, points: { "x-zh": "\u5206\u503C", type: "number", minimum: 0, description: "\u5206\u503C / points", "x-public": !0 }, items: { "x-zh": "\u5185\u5BB9", type: "array", items: { type: "string", minLength: 1 }, minItems: 1, description: "\u5185\u5BB9 / items", "x-public": !0 } }, required: ["title", "points", "items"] }, description: "\u8003\u6838\u6A21\u5757 / modules with points", "x-public": !0 }, "leader-liability": { "x-zh": "\u8FFD\u7A76\u9886\u5BFC\u8D23\u4EFB\u60C5\u5F62", type: "array", items: { type: "string", minLength: 1 }, description: "\u8FFD\u7A76\u9886\u5BFC\u8D23\u4EFB\u7684\u60C5\u5F62 / situations of leading liability", "x-public": !0 }, "supervised-by": { "x-zh": "\u76D1\u7763\u673A\u6784", type: "string", minLength: 1, description: "\u8D1F\u8D23\u76D1\u7763\u68C0\u67E5\u7684\u673A\u6784 / supervising body", "x-public": !0 }, "counts-into": { "x-zh": "\u8BA1\u5165", type: "string", minLength: 1, description: "\u8003\u6838\u7ED3\u679C\u8BA1\u5165\u4F55\u5904 / what the result counts into", "x-public": !0 }, rewards: { "x-zh": "\u5956\u60E9", type: "array", items: { type: "string", minLength: 1 }, description: "\u5956\u60E9\u529E\u6CD5 / rewards and sanctions", "x-public": !0 }, copies: { "x-zh": "\u4EFD\u6570", type: "integer", minimum: 1, description: "\u4E00\u5F0F\u51E0\u4EFD / number of copies", "x-public": !0 }, "sign-by": { "x-zh": "\u7B7E\u8BA2\u671F\u9650", $ref: "common.schema.json#/$defs/date", description: "\u7B7E\u8BA2\u7684\u6700\u540E\u65E5\u671F / last day for signing", "x-public": !0 }, bases: { "x-zh": "\u4F9D\u636E", type: "array", items: { $ref: "common.schema.json#/$defs/citation" }, description: "\u8D23\u4EFB\u4E66\u4F9D\u636E / bases", "x-public": !0 } }, required: ["year", "term", "copies", "sign-by"] };
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
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
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate82.errors = vErrors, errors === 0;
}
validate82.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) < 2) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate79.evaluated;
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
      if (!func1.call(schema32.properties, key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.year !== void 0 && (validate80(data.year, { instancePath: instancePath + "/year", parentData: data, parentDataProperty: "year", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data.term !== void 0) {
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
        data1.from !== void 0 && (validate82(data1.from, { instancePath: instancePath + "/term/from", parentData: data1, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data1.until !== void 0 && (validate82(data1.until, { instancePath: instancePath + "/term/until", parentData: data1, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length));
      } else {
        let err8 = { instancePath: instancePath + "/term", schemaPath: "#/properties/term/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.title !== void 0) {
      let data4 = data.title;
      if (typeof data4 == "string") {
        if (func2(data4) < 1) {
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
            if (func2(data6) < 1) {
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
    if (data.modules !== void 0) {
      let data7 = data.modules;
      if (Array.isArray(data7)) {
        let len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.title === void 0) {
              let err14 = { instancePath: instancePath + "/modules/" + i1, schemaPath: "#/properties/modules/items/required", keyword: "required", params: { missingProperty: "title" } };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data8.points === void 0) {
              let err15 = { instancePath: instancePath + "/modules/" + i1, schemaPath: "#/properties/modules/items/required", keyword: "required", params: { missingProperty: "points" } };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data8.items === void 0) {
              let err16 = { instancePath: instancePath + "/modules/" + i1, schemaPath: "#/properties/modules/items/required", keyword: "required", params: { missingProperty: "items" } };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            for (let key2 in data8)
              if (!(key2 === "title" || key2 === "points" || key2 === "items")) {
                let err17 = { instancePath: instancePath + "/modules/" + i1, schemaPath: "#/properties/modules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            if (data8.title !== void 0) {
              let data9 = data8.title;
              if (typeof data9 == "string") {
                if (func2(data9) < 1) {
                  let err18 = { instancePath: instancePath + "/modules/" + i1 + "/title", schemaPath: "#/properties/modules/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
              } else {
                let err19 = { instancePath: instancePath + "/modules/" + i1 + "/title", schemaPath: "#/properties/modules/items/properties/title/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            if (data8.points !== void 0) {
              let data10 = data8.points;
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 < 0 || isNaN(data10)) {
                  let err20 = { instancePath: instancePath + "/modules/" + i1 + "/points", schemaPath: "#/properties/modules/items/properties/points/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
              } else {
                let err21 = { instancePath: instancePath + "/modules/" + i1 + "/points", schemaPath: "#/properties/modules/items/properties/points/type", keyword: "type", params: { type: "number" } };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data8.items !== void 0) {
              let data11 = data8.items;
              if (Array.isArray(data11)) {
                if (data11.length < 1) {
                  let err22 = { instancePath: instancePath + "/modules/" + i1 + "/items", schemaPath: "#/properties/modules/items/properties/items/minItems", keyword: "minItems", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
                let len2 = data11.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data12 = data11[i2];
                  if (typeof data12 == "string") {
                    if (func2(data12) < 1) {
                      let err23 = { instancePath: instancePath + "/modules/" + i1 + "/items/" + i2, schemaPath: "#/properties/modules/items/properties/items/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                    }
                  } else {
                    let err24 = { instancePath: instancePath + "/modules/" + i1 + "/items/" + i2, schemaPath: "#/properties/modules/items/properties/items/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                  }
                }
              } else {
                let err25 = { instancePath: instancePath + "/modules/" + i1 + "/items", schemaPath: "#/properties/modules/items/properties/items/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
          } else {
            let err26 = { instancePath: instancePath + "/modules/" + i1, schemaPath: "#/properties/modules/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        let err27 = { instancePath: instancePath + "/modules", schemaPath: "#/properties/modules/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data["leader-liability"] !== void 0) {
      let data13 = data["leader-liability"];
      if (Array.isArray(data13)) {
        let len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          if (typeof data14 == "string") {
            if (func2(data14) < 1) {
              let err28 = { instancePath: instancePath + "/leader-liability/" + i3, schemaPath: "#/properties/leader-liability/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          } else {
            let err29 = { instancePath: instancePath + "/leader-liability/" + i3, schemaPath: "#/properties/leader-liability/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/leader-liability", schemaPath: "#/properties/leader-liability/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data["supervised-by"] !== void 0) {
      let data15 = data["supervised-by"];
      if (typeof data15 == "string") {
        if (func2(data15) < 1) {
          let err31 = { instancePath: instancePath + "/supervised-by", schemaPath: "#/properties/supervised-by/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/supervised-by", schemaPath: "#/properties/supervised-by/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data["counts-into"] !== void 0) {
      let data16 = data["counts-into"];
      if (typeof data16 == "string") {
        if (func2(data16) < 1) {
          let err33 = { instancePath: instancePath + "/counts-into", schemaPath: "#/properties/counts-into/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/counts-into", schemaPath: "#/properties/counts-into/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.rewards !== void 0) {
      let data17 = data.rewards;
      if (Array.isArray(data17)) {
        let len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data18 = data17[i4];
          if (typeof data18 == "string") {
            if (func2(data18) < 1) {
              let err35 = { instancePath: instancePath + "/rewards/" + i4, schemaPath: "#/properties/rewards/items/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          } else {
            let err36 = { instancePath: instancePath + "/rewards/" + i4, schemaPath: "#/properties/rewards/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
      } else {
        let err37 = { instancePath: instancePath + "/rewards", schemaPath: "#/properties/rewards/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.copies !== void 0) {
      let data19 = data.copies;
      if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
        let err38 = { instancePath: instancePath + "/copies", schemaPath: "#/properties/copies/type", keyword: "type", params: { type: "integer" } };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      if (typeof data19 == "number" && isFinite(data19) && (data19 < 1 || isNaN(data19))) {
        let err39 = { instancePath: instancePath + "/copies", schemaPath: "#/properties/copies/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data["sign-by"] !== void 0 && (validate82(data["sign-by"], { instancePath: instancePath + "/sign-by", parentData: data, parentDataProperty: "sign-by", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data.bases !== void 0) {
      let data21 = data.bases;
      if (Array.isArray(data21)) {
        let len5 = data21.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate86(data21[i5], { instancePath: instancePath + "/bases/" + i5, parentData: data21, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
      } else {
        let err40 = { instancePath: instancePath + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
  } else {
    let err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
  }
  return validate79.errors = vErrors, errors === 0;
}
validate79.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Notice = validate88, schema36 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "notices.schema.json", title: "\u516C\u6587 / official paper", "x-stem": { en: "notices", zh: "\u516C\u6587" }, "x-type": "Notice", type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, kind: { "x-zh": "\u6587\u79CD", $ref: "common.schema.json#/$defs/notice-kind", description: "\u6587\u79CD / kind of paper", "x-public": !0 }, number: { "x-zh": "\u53D1\u6587\u5B57\u53F7", type: "string", minLength: 1, description: "\u53D1\u6587\u5B57\u53F7\uFF0C\u5982 \u793A\u5E02\u76D1\u53D1\u30142026\u30151\u53F7 / document number", "x-public": !0 }, title: { "x-zh": "\u6807\u9898", type: "string", minLength: 1, description: "\u6807\u9898 / title", "x-public": !0 }, issuers: { "x-zh": "\u53D1\u6587\u673A\u5173", type: "array", items: { $ref: "common.schema.json#/$defs/id" }, minItems: 1, description: "\u53D1\u6587\u673A\u5173\u6807\u8BC6\uFF1B\u7701\u7565\u65F6\u4E3A\u6240\u5728\u6267\u6CD5\u4E3B\u4F53 / issuing organs", "x-public": !0 }, to: { "x-zh": "\u4E3B\u9001", type: "array", items: { type: "string", minLength: 1 }, description: "\u4E3B\u9001\u673A\u5173 / addressees", "x-public": !0 }, signer: { "x-zh": "\u7B7E\u53D1\u4EBA", type: "string", minLength: 1, description: "\u7B7E\u53D1\u4EBA / signer" }, secrecy: { "x-zh": "\u5BC6\u7EA7", $ref: "common.schema.json#/$defs/secrecy", description: "\u5BC6\u7EA7 / secrecy", "x-public": !0 }, urgency: { "x-zh": "\u7D27\u6025\u7A0B\u5EA6", $ref: "common.schema.json#/$defs/urgency", description: "\u7D27\u6025\u7A0B\u5EA6 / urgency", "x-public": !0 }, date: { "x-zh": "\u6210\u6587\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u6210\u6587\u65E5\u671F / date of the paper", "x-public": !0 }, attachments: { "x-zh": "\u9644\u4EF6", type: "array", items: { type: "string", minLength: 1 }, description: "\u9644\u4EF6\u540D\u79F0 / attachments", "x-public": !0 }, cc: { "x-zh": "\u6284\u9001", type: "array", items: { type: "string", minLength: 1 }, description: "\u6284\u9001\u673A\u5173 / copies to", "x-public": !0 }, printed: { "x-zh": "\u5370\u53D1", type: "object", additionalProperties: !1, properties: { by: { "x-zh": "\u673A\u5173", type: "string", minLength: 1, description: "\u5370\u53D1\u673A\u5173 / printing organ", "x-public": !0 }, date: { "x-zh": "\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u5370\u53D1\u65E5\u671F / date of printing", "x-public": !0 } }, required: ["by", "date"], description: "\u5370\u53D1\u673A\u5173\u548C\u65E5\u671F / printing", "x-public": !0 }, note: { "x-zh": "\u9644\u6CE8", type: "string", minLength: 1, description: "\u9644\u6CE8 / annotation", "x-public": !0 }, publish: { "x-zh": "\u516C\u5F00", type: "boolean", description: "\u662F\u5426\u516C\u5F00\uFF1B\u7701\u7565\u65F6\u516C\u5F00 / whether it is published" } }, required: ["id", "kind", "title", "date"], "x-markdown": !0 };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func2(data) < 1) {
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
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema38 = { type: "string", title: "\u6587\u79CD / kind of official paper", enum: ["circular", "proclamation", "announcement", "publicity", "decision", "opinion", "bulletin", "report", "request", "reply", "letter", "minutes", "order"], "x-zh-values": { circular: "\u901A\u77E5", proclamation: "\u516C\u544A", announcement: "\u901A\u544A", publicity: "\u516C\u793A", decision: "\u51B3\u5B9A", opinion: "\u610F\u89C1", bulletin: "\u901A\u62A5", report: "\u62A5\u544A", request: "\u8BF7\u793A", reply: "\u6279\u590D", letter: "\u51FD", minutes: "\u7EAA\u8981", order: "\u547D\u4EE4" } };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "circular" || data === "proclamation" || data === "announcement" || data === "publicity" || data === "decision" || data === "opinion" || data === "bulletin" || data === "report" || data === "request" || data === "reply" || data === "letter" || data === "minutes" || data === "order")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema38.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema39 = { type: "string", title: "\u5BC6\u7EA7 / secrecy", enum: ["secret", "confidential", "top-secret"], "x-zh-values": { secret: "\u79D8\u5BC6", confidential: "\u673A\u5BC6", "top-secret": "\u7EDD\u5BC6" } };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "secret" || data === "confidential" || data === "top-secret")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema39.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema40 = { type: "string", title: "\u7D27\u6025\u7A0B\u5EA6 / urgency", enum: ["urgent", "most-urgent"], "x-zh-values": { urgent: "\u52A0\u6025", "most-urgent": "\u7279\u6025" } };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "urgent" || data === "most-urgent")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate98.errors = vErrors, errors === 0;
}
validate98.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
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
      if (!func1.call(schema36.properties, key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.id !== void 0 && (validate89(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length)), data.kind !== void 0 && (validate91(data.kind, { instancePath: instancePath + "/kind", parentData: data, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length)), data.number !== void 0) {
      let data2 = data.number;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
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
        if (func2(data3) < 1) {
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
          validate89(data4[i0], { instancePath: instancePath + "/issuers/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
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
            if (func2(data7) < 1) {
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
        if (func2(data8) < 1) {
          let err14 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/signer", schemaPath: "#/properties/signer/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.secrecy !== void 0 && (validate94(data.secrecy, { instancePath: instancePath + "/secrecy", parentData: data, parentDataProperty: "secrecy", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data.urgency !== void 0 && (validate96(data.urgency, { instancePath: instancePath + "/urgency", parentData: data, parentDataProperty: "urgency", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length)), data.date !== void 0 && (validate98(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data.attachments !== void 0) {
      let data12 = data.attachments;
      if (Array.isArray(data12)) {
        let len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (typeof data13 == "string") {
            if (func2(data13) < 1) {
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
            if (func2(data15) < 1) {
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
            if (func2(data17) < 1) {
              let err25 = { instancePath: instancePath + "/printed/by", schemaPath: "#/properties/printed/properties/by/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            let err26 = { instancePath: instancePath + "/printed/by", schemaPath: "#/properties/printed/properties/by/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        data16.date !== void 0 && (validate98(data16.date, { instancePath: instancePath + "/printed/date", parentData: data16, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length));
      } else {
        let err27 = { instancePath: instancePath + "/printed", schemaPath: "#/properties/printed/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.note !== void 0) {
      let data19 = data.note;
      if (typeof data19 == "string") {
        if (func2(data19) < 1) {
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
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Organ = validate101, schema42 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "organ.schema.json", title: "\u6267\u6CD5\u4E3B\u4F53 / enforcement organ", "x-stem": { en: "organ", zh: "\u6267\u6CD5\u4E3B\u4F53" }, "x-type": "Organ", type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u6CD5\u5B9A\u5168\u79F0 / statutory full name", "x-public": !0 }, short: { "x-zh": "\u7B80\u79F0", type: "string", minLength: 1, description: "\u7B80\u79F0 / short name", "x-public": !0 }, nature: { "x-zh": "\u4E3B\u4F53\u6027\u8D28", $ref: "common.schema.json#/$defs/organ-nature", description: "\u4E3B\u4F53\u6027\u8D28 / nature of the organ", "x-public": !0 }, form: { "x-zh": "\u7EC4\u7EC7\u5F62\u5F0F", $ref: "common.schema.json#/$defs/organ-form", description: "\u7EC4\u7EC7\u5F62\u5F0F / form of organisation", "x-public": !0 }, level: { "x-zh": "\u5C42\u7EA7", $ref: "common.schema.json#/$defs/level", description: "\u884C\u653F\u5C42\u7EA7 / administrative level", "x-public": !0 }, management: { "x-zh": "\u7BA1\u7406\u4F53\u5236", $ref: "common.schema.json#/$defs/management", description: "\u7BA1\u7406\u4F53\u5236\uFF1B\u7701\u7565\u65F6\u4E3A\u672C\u7EA7 / line of management, default local", "x-public": !0 }, system: { "x-zh": "\u7CFB\u7EDF", type: "string", minLength: 1, description: "\u6240\u5C5E\u7CFB\u7EDF\uFF0C\u5982 \u5E02\u573A\u76D1\u7BA1 / branch of government", "x-public": !0 }, region: { "x-zh": "\u884C\u653F\u533A\u5212", type: "string", minLength: 1, description: "\u884C\u653F\u533A\u5212 / administrative region", "x-public": !0 }, leaders: { "x-zh": "\u9886\u5BFC", type: "array", items: { type: "object", additionalProperties: !1, properties: { person: { "x-zh": "\u4EBA\u5458", $ref: "common.schema.json#/$defs/id", description: "\u4EBA\u5458\u6807\u8BC6 / person id", "x-public": !0 }, role: { "x-zh": "\u804C\u8D23", $ref: "common.schema.json#/$defs/leader-role", description: "\u4E3B\u8981\u8D1F\u8D23\u4EBA\u6216\u5206\u7BA1\u9886\u5BFC / head or deputy in charge", "x-public": !0 }, title: { "x-zh": "\u804C\u52A1", type: "string", minLength: 1, description: "\u804C\u52A1\u540D\u79F0 / title of office", "x-public": !0 }, units: { "x-zh": "\u5206\u7BA1\u673A\u6784", type: "array", items: { $ref: "common.schema.json#/$defs/id" }, description: "\u5206\u7BA1\u7684\u6267\u6CD5\u673A\u6784 / units in charge of", "x-public": !0 }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 } }, required: ["person", "role"] }, minItems: 1, description: "\u9886\u5BFC\u53CA\u5206\u5DE5 / leaders and what they are in charge of", "x-public": !0 }, supervisor: { "x-zh": "\u6267\u6CD5\u76D1\u7763\u673A\u6784", type: "string", minLength: 1, description: "\u884C\u653F\u6267\u6CD5\u76D1\u7763\u673A\u6784 / body that supervises enforcement", "x-public": !0 }, address: { "x-zh": "\u5730\u5740", type: "string", minLength: 1, description: "\u529E\u516C\u5730\u5740 / office address", "x-public": !0 }, phone: { "x-zh": "\u7535\u8BDD", $ref: "common.schema.json#/$defs/phone", description: "\u54A8\u8BE2\u7535\u8BDD / telephone for enquiries", "x-public": !0 }, "complaint-phone": { "x-zh": "\u4E3E\u62A5\u7535\u8BDD", $ref: "common.schema.json#/$defs/phone", description: "\u6295\u8BC9\u4E3E\u62A5\u7535\u8BDD / telephone for complaints", "x-public": !0 }, website: { "x-zh": "\u7F51\u7AD9", type: "string", minLength: 1, description: "\u7F51\u7AD9 / web site", "x-public": !0 }, bases: { "x-zh": "\u8BBE\u7ACB\u4F9D\u636E", type: "array", items: { $ref: "common.schema.json#/$defs/citation" }, description: "\u8BBE\u7ACB\u548C\u804C\u8D23\u4F9D\u636E / bases of establishment", "x-public": !0 }, units: { "x-zh": "\u6267\u6CD5\u673A\u6784", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u673A\u6784\u540D\u79F0 / name of the unit", "x-public": !0 }, nature: { "x-zh": "\u6027\u8D28", $ref: "common.schema.json#/$defs/unit-nature", description: "\u5185\u8BBE\u3001\u76F4\u5C5E\u6216\u6D3E\u51FA / internal, subordinate or dispatched", "x-public": !0 }, duties: { "x-zh": "\u804C\u8D23", type: "array", items: { type: "string", minLength: 1 }, description: "\u673A\u6784\u804C\u8D23 / duties of the unit", "x-public": !0 }, "own-name-powers": { "x-zh": "\u4EE5\u81EA\u5DF1\u540D\u4E49", type: "array", items: { $ref: "common.schema.json#/$defs/citation" }, description: "\u53EF\u4EE5\u81EA\u5DF1\u540D\u4E49\u6267\u6CD5\u7684\u4F9D\u636E / bases for acting in its own name", "x-public": !0 }, "legal-review": { "x-zh": "\u6CD5\u5236\u5BA1\u6838\u673A\u6784", type: "boolean", description: "\u662F\u5426\u4E3A\u6CD5\u5236\u5BA1\u6838\u673A\u6784 / whether this is the legal review unit", "x-public": !0 }, phone: { "x-zh": "\u7535\u8BDD", $ref: "common.schema.json#/$defs/phone", description: "\u8054\u7CFB\u7535\u8BDD / telephone", "x-public": !0 }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 } }, required: ["id", "name", "nature"] }, description: "\u6267\u6CD5\u673A\u6784 / enforcement units", "x-public": !0 }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 } }, required: ["id", "name", "nature", "level"] };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func2(data) < 1) {
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
  return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema44 = { type: "string", title: "\u4E3B\u4F53\u6027\u8D28 / nature of the organ", enum: ["government", "department", "dispatched-office", "authorized", "entrusted"], "x-zh-values": { government: "\u4EBA\u6C11\u653F\u5E9C", department: "\u653F\u5E9C\u90E8\u95E8", "dispatched-office": "\u6D3E\u51FA\u673A\u5173", authorized: "\u6CD5\u5F8B\u6CD5\u89C4\u6388\u6743\u7EC4\u7EC7", entrusted: "\u53D7\u59D4\u6258\u7EC4\u7EC7" } };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "government" || data === "department" || data === "dispatched-office" || data === "authorized" || data === "entrusted")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema44.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate104.errors = vErrors, errors === 0;
}
validate104.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema45 = { type: "string", title: "\u7EC4\u7EC7\u5F62\u5F0F / form of organisation", enum: ["organ", "public-institution", "dispatched-body", "development-zone", "sub-district-office"], "x-zh-values": { organ: "\u673A\u5173", "public-institution": "\u4E8B\u4E1A\u5355\u4F4D", "dispatched-body": "\u6D3E\u51FA\u673A\u6784", "development-zone": "\u5F00\u53D1\u533A\u7BA1\u7406\u673A\u6784", "sub-district-office": "\u8857\u9053\u529E\u4E8B\u5904" } };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "organ" || data === "public-institution" || data === "dispatched-body" || data === "development-zone" || data === "sub-district-office")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema45.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema46 = { type: "string", title: "\u5C42\u7EA7 / administrative level", enum: ["national", "province", "city", "county", "township"], "x-zh-values": { national: "\u56FD\u5BB6\u7EA7", province: "\u7701\u7EA7", city: "\u5E02\u7EA7", county: "\u53BF\u7EA7", township: "\u4E61\u9547\u7EA7" } };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "national" || data === "province" || data === "city" || data === "county" || data === "township")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema46.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate108.errors = vErrors, errors === 0;
}
validate108.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema47 = { type: "string", title: "\u7BA1\u7406\u4F53\u5236 / line of management", enum: ["local", "vertical", "dual"], "x-zh-values": { local: "\u672C\u7EA7", vertical: "\u5782\u76F4", dual: "\u53CC\u91CD" } };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "local" || data === "vertical" || data === "dual")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema47.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema48 = { type: "string", title: "\u9886\u5BFC\u804C\u8D23 / role of a leader", enum: ["head", "deputy"], "x-zh-values": { head: "\u4E3B\u8981\u8D1F\u8D23\u4EBA", deputy: "\u5206\u7BA1\u9886\u5BFC" } };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "head" || data === "deputy")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema48.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
validate113.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate116.errors = vErrors, errors === 0;
}
validate116.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern11 = new RegExp("^[0-9+()\uFF08\uFF09\\- ]{3,24}$", "u");
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern11.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9+()\uFF08\uFF09\\- ]{3,24}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate119.errors = vErrors, errors === 0;
}
validate119.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) < 2) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema52 = { type: "string", title: "\u673A\u6784\u6027\u8D28 / nature of the unit", enum: ["internal", "subordinate", "dispatched"], "x-zh-values": { internal: "\u5185\u8BBE", subordinate: "\u76F4\u5C5E", dispatched: "\u6D3E\u51FA" } };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "internal" || data === "subordinate" || data === "dispatched")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema52.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
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
      if (!func1.call(schema42.properties, key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.id !== void 0 && (validate102(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
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
        if (func2(data2) < 1) {
          let err7 = { instancePath: instancePath + "/short", schemaPath: "#/properties/short/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/short", schemaPath: "#/properties/short/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.nature !== void 0 && (validate104(data.nature, { instancePath: instancePath + "/nature", parentData: data, parentDataProperty: "nature", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length)), data.form !== void 0 && (validate106(data.form, { instancePath: instancePath + "/form", parentData: data, parentDataProperty: "form", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length)), data.level !== void 0 && (validate108(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length)), data.management !== void 0 && (validate110(data.management, { instancePath: instancePath + "/management", parentData: data, parentDataProperty: "management", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length)), data.system !== void 0) {
      let data7 = data.system;
      if (typeof data7 == "string") {
        if (func2(data7) < 1) {
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
        if (func2(data8) < 1) {
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
            if (data10.person !== void 0 && (validate102(data10.person, { instancePath: instancePath + "/leaders/" + i0 + "/person", parentData: data10, parentDataProperty: "person", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data10.role !== void 0 && (validate113(data10.role, { instancePath: instancePath + "/leaders/" + i0 + "/role", parentData: data10, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data10.title !== void 0) {
              let data13 = data10.title;
              if (typeof data13 == "string") {
                if (func2(data13) < 1) {
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
                  validate102(data14[i1], { instancePath: instancePath + "/leaders/" + i0 + "/units/" + i1, parentData: data14, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
              } else {
                let err19 = { instancePath: instancePath + "/leaders/" + i0 + "/units", schemaPath: "#/properties/leaders/items/properties/units/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            data10.from !== void 0 && (validate116(data10.from, { instancePath: instancePath + "/leaders/" + i0 + "/from", parentData: data10, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length)), data10.until !== void 0 && (validate116(data10.until, { instancePath: instancePath + "/leaders/" + i0 + "/until", parentData: data10, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length));
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
        if (func2(data18) < 1) {
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
        if (func2(data19) < 1) {
          let err24 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.phone !== void 0 && (validate119(data.phone, { instancePath: instancePath + "/phone", parentData: data, parentDataProperty: "phone", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length)), data["complaint-phone"] !== void 0 && (validate119(data["complaint-phone"], { instancePath: instancePath + "/complaint-phone", parentData: data, parentDataProperty: "complaint-phone", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length)), data.website !== void 0) {
      let data22 = data.website;
      if (typeof data22 == "string") {
        if (func2(data22) < 1) {
          let err26 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/website", schemaPath: "#/properties/website/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.bases !== void 0) {
      let data23 = data.bases;
      if (Array.isArray(data23)) {
        let len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate122(data23[i2], { instancePath: instancePath + "/bases/" + i2, parentData: data23, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
      } else {
        let err28 = { instancePath: instancePath + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.units !== void 0) {
      let data25 = data.units;
      if (Array.isArray(data25)) {
        let len3 = data25.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data26 = data25[i3];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.id === void 0) {
              let err29 = { instancePath: instancePath + "/units/" + i3, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "id" } };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data26.name === void 0) {
              let err30 = { instancePath: instancePath + "/units/" + i3, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            if (data26.nature === void 0) {
              let err31 = { instancePath: instancePath + "/units/" + i3, schemaPath: "#/properties/units/items/required", keyword: "required", params: { missingProperty: "nature" } };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            for (let key2 in data26)
              if (!func1.call(schema42.properties.units.items.properties, key2)) {
                let err32 = { instancePath: instancePath + "/units/" + i3, schemaPath: "#/properties/units/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            if (data26.id !== void 0 && (validate102(data26.id, { instancePath: instancePath + "/units/" + i3 + "/id", parentData: data26, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data26.name !== void 0) {
              let data28 = data26.name;
              if (typeof data28 == "string") {
                if (func2(data28) < 1) {
                  let err33 = { instancePath: instancePath + "/units/" + i3 + "/name", schemaPath: "#/properties/units/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
              } else {
                let err34 = { instancePath: instancePath + "/units/" + i3 + "/name", schemaPath: "#/properties/units/items/properties/name/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
            if (data26.nature !== void 0 && (validate125(data26.nature, { instancePath: instancePath + "/units/" + i3 + "/nature", parentData: data26, parentDataProperty: "nature", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length)), data26.duties !== void 0) {
              let data30 = data26.duties;
              if (Array.isArray(data30)) {
                let len4 = data30.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data31 = data30[i4];
                  if (typeof data31 == "string") {
                    if (func2(data31) < 1) {
                      let err35 = { instancePath: instancePath + "/units/" + i3 + "/duties/" + i4, schemaPath: "#/properties/units/items/properties/duties/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                    }
                  } else {
                    let err36 = { instancePath: instancePath + "/units/" + i3 + "/duties/" + i4, schemaPath: "#/properties/units/items/properties/duties/items/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                  }
                }
              } else {
                let err37 = { instancePath: instancePath + "/units/" + i3 + "/duties", schemaPath: "#/properties/units/items/properties/duties/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            }
            if (data26["own-name-powers"] !== void 0) {
              let data32 = data26["own-name-powers"];
              if (Array.isArray(data32)) {
                let len5 = data32.length;
                for (let i5 = 0; i5 < len5; i5++)
                  validate122(data32[i5], { instancePath: instancePath + "/units/" + i3 + "/own-name-powers/" + i5, parentData: data32, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
              } else {
                let err38 = { instancePath: instancePath + "/units/" + i3 + "/own-name-powers", schemaPath: "#/properties/units/items/properties/own-name-powers/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            }
            if (data26["legal-review"] !== void 0 && typeof data26["legal-review"] != "boolean") {
              let err39 = { instancePath: instancePath + "/units/" + i3 + "/legal-review", schemaPath: "#/properties/units/items/properties/legal-review/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            data26.phone !== void 0 && (validate119(data26.phone, { instancePath: instancePath + "/units/" + i3 + "/phone", parentData: data26, parentDataProperty: "phone", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length)), data26.from !== void 0 && (validate116(data26.from, { instancePath: instancePath + "/units/" + i3 + "/from", parentData: data26, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length)), data26.until !== void 0 && (validate116(data26.until, { instancePath: instancePath + "/units/" + i3 + "/until", parentData: data26, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length));
          } else {
            let err40 = { instancePath: instancePath + "/units/" + i3, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
      } else {
        let err41 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    data.from !== void 0 && (validate116(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length)), data.until !== void 0 && (validate116(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length));
  } else {
    let err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Person = validate133, schema53 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "persons.schema.json", title: "\u4EBA\u5458 / persons", "x-stem": { en: "persons", zh: "\u4EBA\u5458" }, "x-type": "Person", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, name: { "x-zh": "\u59D3\u540D", type: "string", minLength: 1, description: "\u59D3\u540D / name", "x-public": !0 }, unit: { "x-zh": "\u673A\u6784", $ref: "common.schema.json#/$defs/id", description: "\u6240\u5728\u6267\u6CD5\u673A\u6784 / unit the person works in", "x-public": !0 }, title: { "x-zh": "\u804C\u52A1", type: "string", minLength: 1, description: "\u804C\u52A1 / title of office", "x-public": !0 }, employment: { "x-zh": "\u8EAB\u4EFD", $ref: "common.schema.json#/$defs/employment", description: "\u7528\u5DE5\u8EAB\u4EFD / employment" }, certificate: { "x-zh": "\u6267\u6CD5\u8BC1", type: "object", additionalProperties: !1, properties: { number: { "x-zh": "\u8BC1\u53F7", "x-not-phone": !0, type: "string", minLength: 1, description: "\u6267\u6CD5\u8BC1\u53F7 / number", "x-public": !0 }, field: { "x-zh": "\u7C7B\u522B", type: "string", minLength: 1, description: "\u6267\u6CD5\u7C7B\u522B / field of enforcement", "x-public": !0 }, region: { "x-zh": "\u533A\u57DF", type: "string", minLength: 1, description: "\u6267\u6CD5\u533A\u57DF / region", "x-public": !0 }, issued: { "x-zh": "\u53D1\u8BC1\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u53D1\u8BC1\u65E5\u671F / date of issue", "x-public": !0 }, expires: { "x-zh": "\u6709\u6548\u671F\u81F3", $ref: "common.schema.json#/$defs/date", description: "\u6709\u6548\u671F\u6700\u540E\u4E00\u65E5 / last day of validity", "x-public": !0 } }, required: ["number", "expires"], description: "\u884C\u653F\u6267\u6CD5\u8BC1\u4EF6 / enforcement certificate", "x-public": !0 }, training: { "x-zh": "\u57F9\u8BAD", type: "array", items: { type: "object", additionalProperties: !1, properties: { date: { "x-zh": "\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u65E5\u671F / date" }, content: { "x-zh": "\u5185\u5BB9", type: "string", minLength: 1, description: "\u5185\u5BB9 / content" }, method: { "x-zh": "\u65B9\u5F0F", type: "string", minLength: 1, description: "\u65B9\u5F0F / method" }, hours: { "x-zh": "\u5B66\u65F6", type: "number", minimum: 0, description: "\u5B66\u65F6 / hours" }, exam: { "x-zh": "\u8003\u8BD5", type: "string", enum: ["passed", "failed", "none"], "x-zh-values": { passed: "\u5408\u683C", failed: "\u4E0D\u5408\u683C", none: "\u65E0" }, description: "\u8003\u8BD5\u7ED3\u679C / result of the exam" } }, required: ["date", "content"] }, description: "\u57F9\u8BAD / training" }, "legal-qualification": { "x-zh": "\u6CD5\u5F8B\u804C\u4E1A\u8D44\u683C", type: "boolean", description: "\u662F\u5426\u53D6\u5F97\u56FD\u5BB6\u7EDF\u4E00\u6CD5\u5F8B\u804C\u4E1A\u8D44\u683C / holds the legal professional qualification" }, publish: { "x-zh": "\u516C\u793A", oneOf: [{ type: "boolean" }, { type: "object", additionalProperties: !1, properties: { reason: { "x-zh": "\u4E0D\u516C\u793A\u7406\u7531", type: "string", minLength: 1, description: "\u4E0D\u516C\u793A\u7684\u7406\u7531 / reason for not publishing" } }, required: ["reason"] }], description: "\u662F\u5426\u516C\u793A\uFF1B\u4E0D\u516C\u793A\u987B\u5199\u660E\u7406\u7531 / whether the person is published; not publishing needs a reason" }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 } }, required: ["id", "name", "employment"] } };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func2(data) < 1) {
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
  return validate134.errors = vErrors, errors === 0;
}
validate134.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema55 = { type: "string", title: "\u8EAB\u4EFD / employment", enum: ["civil-servant", "public-institution", "labour-contract", "temporary"], "x-zh-values": { "civil-servant": "\u516C\u52A1\u5458", "public-institution": "\u4E8B\u4E1A\u7F16\u5236", "labour-contract": "\u5408\u540C\u5236", temporary: "\u4E34\u65F6" } };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "civil-servant" || data === "public-institution" || data === "labour-contract" || data === "temporary")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema55.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate137.errors = vErrors, errors === 0;
}
validate137.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate139.errors = vErrors, errors === 0;
}
validate139.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate133.evaluated;
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
          if (!func1.call(schema53.items.properties, key0)) {
            let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.id !== void 0 && (validate134(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length)), data0.name !== void 0) {
          let data2 = data0.name;
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err4 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.unit !== void 0 && (validate134(data0.unit, { instancePath: instancePath + "/" + i0 + "/unit", parentData: data0, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length)), data0.title !== void 0) {
          let data4 = data0.title;
          if (typeof data4 == "string") {
            if (func2(data4) < 1) {
              let err6 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/items/properties/title/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data0.employment !== void 0 && (validate137(data0.employment, { instancePath: instancePath + "/" + i0 + "/employment", parentData: data0, parentDataProperty: "employment", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length)), data0.certificate !== void 0) {
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
                if (func2(data7) < 1) {
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
                if (func2(data8) < 1) {
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
                if (func2(data9) < 1) {
                  let err15 = { instancePath: instancePath + "/" + i0 + "/certificate/region", schemaPath: "#/items/properties/certificate/properties/region/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              } else {
                let err16 = { instancePath: instancePath + "/" + i0 + "/certificate/region", schemaPath: "#/items/properties/certificate/properties/region/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            data6.issued !== void 0 && (validate139(data6.issued, { instancePath: instancePath + "/" + i0 + "/certificate/issued", parentData: data6, parentDataProperty: "issued", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data6.expires !== void 0 && (validate139(data6.expires, { instancePath: instancePath + "/" + i0 + "/certificate/expires", parentData: data6, parentDataProperty: "expires", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length));
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
                if (data13.date !== void 0 && (validate139(data13.date, { instancePath: instancePath + "/" + i0 + "/training/" + i1 + "/date", parentData: data13, parentDataProperty: "date", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data13.content !== void 0) {
                  let data15 = data13.content;
                  if (typeof data15 == "string") {
                    if (func2(data15) < 1) {
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
                    if (func2(data16) < 1) {
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
                    let err28 = { instancePath: instancePath + "/" + i0 + "/training/" + i1 + "/exam", schemaPath: "#/items/properties/training/items/properties/exam/enum", keyword: "enum", params: { allowedValues: schema53.items.properties.training.items.properties.exam.enum } };
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
                if (func2(data21) < 1) {
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
        data0.from !== void 0 && (validate139(data0.from, { instancePath: instancePath + "/" + i0 + "/from", parentData: data0, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length)), data0.until !== void 0 && (validate139(data0.until, { instancePath: instancePath + "/" + i0 + "/until", parentData: data0, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length));
      } else {
        let err39 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
  } else {
    let err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate133.errors = vErrors, errors === 0;
}
validate133.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Post = validate145, schema57 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "posts.schema.json", title: "\u6267\u6CD5\u5C97\u4F4D / enforcement posts", "x-stem": { en: "posts", zh: "\u6267\u6CD5\u5C97\u4F4D" }, "x-type": "Post", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u5C97\u4F4D\u540D\u79F0 / name of the post", "x-public": !0 }, unit: { "x-zh": "\u673A\u6784", $ref: "common.schema.json#/$defs/id", description: "\u6240\u5C5E\u673A\u6784\uFF1B\u9886\u5BFC\u5C97\u4F4D\u53EF\u5199\u6267\u6CD5\u4E3B\u4F53\u6807\u8BC6 / unit, or the organ itself for a leading post", "x-public": !0 }, tier: { "x-zh": "\u8D23\u4EFB\u5C42\u6B21", $ref: "common.schema.json#/$defs/tier", description: "\u9886\u5BFC\u8D23\u4EFB\u3001\u4E3B\u7BA1\u8D23\u4EFB\u6216\u76F4\u63A5\u8D23\u4EFB / tier of responsibility", "x-public": !0 }, quota: { "x-zh": "\u7F16\u5236\u6570", type: "integer", minimum: 0, description: "\u7F16\u5236\u6570 / establishment quota" }, risk: { "x-zh": "\u98CE\u9669\u7B49\u7EA7", $ref: "common.schema.json#/$defs/risk", description: "\u5EC9\u653F\u548C\u6267\u6CD5\u98CE\u9669\u7B49\u7EA7 / grade of risk" }, powers: { "x-zh": "\u804C\u6743", type: "array", items: { type: "object", additionalProperties: !1, properties: { power: { "x-zh": "\u804C\u6743", $ref: "common.schema.json#/$defs/id", description: "\u804C\u6743\u6807\u8BC6 / power id", "x-public": !0 }, select: { "x-zh": "\u9009\u62E9", type: "object", additionalProperties: !1, properties: { kind: { "x-zh": "\u7C7B\u522B", $ref: "common.schema.json#/$defs/power-kind", description: "\u6309\u804C\u6743\u7C7B\u522B / by kind", "x-public": !0 }, procedure: { "x-zh": "\u6D41\u7A0B", $ref: "common.schema.json#/$defs/id", description: "\u6309\u6D41\u7A0B / by procedure", "x-public": !0 }, unit: { "x-zh": "\u627F\u529E\u673A\u6784", $ref: "common.schema.json#/$defs/id", description: "\u6309\u627F\u529E\u673A\u6784 / by unit in charge", "x-public": !0 }, all: { "x-zh": "\u5168\u90E8", const: !0, type: "boolean", description: "\u672C\u673A\u5173\u5168\u90E8\u804C\u6743 / all powers of the organ", "x-public": !0 } }, minProperties: 1, description: "\u6309\u6761\u4EF6\u9009\u53D6\u672C\u673A\u5173\u7684\u804C\u6743 / selects powers of the same organ", "x-public": !0 }, stages: { "x-zh": "\u9636\u6BB5", type: "array", items: { $ref: "common.schema.json#/$defs/stage" }, uniqueItems: !0, minItems: 1, description: "\u5728\u54EA\u4E9B\u9636\u6BB5\u884C\u4F7F\uFF1B\u7701\u7565\u65F6\u4E3A\u5168\u90E8 / stages, default all", "x-public": !0 }, role: { "x-zh": "\u4F5C\u7528", $ref: "common.schema.json#/$defs/post-role", description: "\u4E3B\u529E\u3001\u534F\u529E\u3001\u5BA1\u6838\u6216\u6279\u51C6 / role", "x-public": !0 } }, required: ["role"], oneOf: [{ required: ["power"] }, { required: ["select"] }] }, description: "\u884C\u4F7F\u7684\u804C\u6743\u3001\u9636\u6BB5\u548C\u4F5C\u7528 / powers, stages and roles", "x-public": !0 }, duties: { "x-zh": "\u804C\u8D23", type: "array", items: { type: "string", minLength: 1 }, description: "\u5C97\u4F4D\u804C\u8D23 / duties", "x-public": !0 }, standards: { "x-zh": "\u5DE5\u4F5C\u6807\u51C6", type: "array", items: { type: "string", minLength: 1 }, description: "\u5DE5\u4F5C\u6807\u51C6 / standards", "x-public": !0 }, holders: { "x-zh": "\u4EFB\u804C", type: "array", items: { type: "object", additionalProperties: !1, properties: { person: { "x-zh": "\u4EBA\u5458", $ref: "common.schema.json#/$defs/id", description: "\u4EBA\u5458\u6807\u8BC6 / person id", "x-public": !0 }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 }, acting: { "x-zh": "\u4EE3\u7406", type: "boolean", description: "\u662F\u5426\u4EE3\u7406 / acting", "x-public": !0 } }, required: ["person", "from"] }, description: "\u4EFB\u804C / holders", "x-public": !0 }, vacancy: { "x-zh": "\u7A7A\u7F3A", type: "object", additionalProperties: !1, properties: { since: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u7A7A\u7F3A\u4E4B\u65E5 / vacant since" }, acting: { "x-zh": "\u4EE3\u7406\u4EBA\u5458", $ref: "common.schema.json#/$defs/id", description: "\u4EE3\u884C\u804C\u8D23\u7684\u4EBA\u5458 / who acts meanwhile" } }, required: ["since"], description: "\u7A7A\u7F3A / vacancy" }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 } }, required: ["id", "name", "unit", "tier"] } }, func0 = require_equal().default;
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func2(data) < 1) {
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
  return validate146.errors = vErrors, errors === 0;
}
validate146.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema59 = { type: "string", title: "\u8D23\u4EFB\u5C42\u6B21 / tier of responsibility", enum: ["leading", "managing", "direct"], "x-zh-values": { leading: "\u9886\u5BFC\u8D23\u4EFB", managing: "\u4E3B\u7BA1\u8D23\u4EFB", direct: "\u76F4\u63A5\u8D23\u4EFB" } };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "leading" || data === "managing" || data === "direct")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema59.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate149.errors = vErrors, errors === 0;
}
validate149.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema60 = { type: "string", title: "\u98CE\u9669\u7B49\u7EA7 / grade of risk", enum: ["high", "medium", "low"], "x-zh-values": { high: "\u9AD8", medium: "\u4E2D", low: "\u4F4E" } };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate151.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "high" || data === "medium" || data === "low")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema60.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate151.errors = vErrors, errors === 0;
}
validate151.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema61 = { type: "string", title: "\u804C\u6743\u7C7B\u522B / kind of power", enum: ["license", "penalty", "compulsory-measure", "compulsory-execution", "levy", "requisition", "payment", "adjudication", "confirmation", "inspection", "reward", "other", "undetermined"], "x-zh-values": { license: "\u884C\u653F\u8BB8\u53EF", penalty: "\u884C\u653F\u5904\u7F5A", "compulsory-measure": "\u884C\u653F\u5F3A\u5236\u63AA\u65BD", "compulsory-execution": "\u884C\u653F\u5F3A\u5236\u6267\u884C", levy: "\u884C\u653F\u5F81\u6536", requisition: "\u884C\u653F\u5F81\u7528", payment: "\u884C\u653F\u7ED9\u4ED8", adjudication: "\u884C\u653F\u88C1\u51B3", confirmation: "\u884C\u653F\u786E\u8BA4", inspection: "\u884C\u653F\u68C0\u67E5", reward: "\u884C\u653F\u5956\u52B1", other: "\u5176\u4ED6", undetermined: "\u5F85\u5B9A" } };
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "license" || data === "penalty" || data === "compulsory-measure" || data === "compulsory-execution" || data === "levy" || data === "requisition" || data === "payment" || data === "adjudication" || data === "confirmation" || data === "inspection" || data === "reward" || data === "other" || data === "undetermined")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema61.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate154.errors = vErrors, errors === 0;
}
validate154.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema62 = { type: "string", title: "\u9636\u6BB5 / stage of procedure", enum: ["acceptance", "filing", "inspection", "investigation", "examination", "legal-review", "collective-discussion", "notification", "statement-and-defence", "hearing", "decision", "service", "reminder", "execution", "closing", "archiving", "publication", "follow-up"], "x-zh-values": { acceptance: "\u53D7\u7406", filing: "\u7ACB\u6848", inspection: "\u68C0\u67E5", investigation: "\u8C03\u67E5", examination: "\u5BA1\u67E5", "legal-review": "\u6CD5\u5236\u5BA1\u6838", "collective-discussion": "\u96C6\u4F53\u8BA8\u8BBA", notification: "\u544A\u77E5", "statement-and-defence": "\u9648\u8FF0\u7533\u8FA9", hearing: "\u542C\u8BC1", decision: "\u51B3\u5B9A", service: "\u9001\u8FBE", reminder: "\u50AC\u544A", execution: "\u6267\u884C", closing: "\u7ED3\u6848", archiving: "\u5F52\u6863", publication: "\u516C\u5F00", "follow-up": "\u56DE\u8BBF" } };
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate158.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "acceptance" || data === "filing" || data === "inspection" || data === "investigation" || data === "examination" || data === "legal-review" || data === "collective-discussion" || data === "notification" || data === "statement-and-defence" || data === "hearing" || data === "decision" || data === "service" || data === "reminder" || data === "execution" || data === "closing" || data === "archiving" || data === "publication" || data === "follow-up")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema62.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate158.errors = vErrors, errors === 0;
}
validate158.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema63 = { type: "string", title: "\u5C97\u4F4D\u4F5C\u7528 / role in the power", enum: ["lead", "assist", "review", "approve"], "x-zh-values": { lead: "\u4E3B\u529E", assist: "\u534F\u529E", review: "\u5BA1\u6838", approve: "\u6279\u51C6" } };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "lead" || data === "assist" || data === "review" || data === "approve")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema63.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate160.errors = vErrors, errors === 0;
}
validate160.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate163.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate163.errors = vErrors, errors === 0;
}
validate163.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate145.evaluated;
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
          if (!func1.call(schema57.items.properties, key0)) {
            let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.id !== void 0 && (validate146(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data0.name !== void 0) {
          let data2 = data0.name;
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err5 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.unit !== void 0 && (validate146(data0.unit, { instancePath: instancePath + "/" + i0 + "/unit", parentData: data0, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data0.tier !== void 0 && (validate149(data0.tier, { instancePath: instancePath + "/" + i0 + "/tier", parentData: data0, parentDataProperty: "tier", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length)), data0.quota !== void 0) {
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
        if (data0.risk !== void 0 && (validate151(data0.risk, { instancePath: instancePath + "/" + i0 + "/risk", parentData: data0, parentDataProperty: "risk", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length)), data0.powers !== void 0) {
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
                if (data8.power !== void 0 && (validate146(data8.power, { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/power", parentData: data8, parentDataProperty: "power", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data8.select !== void 0) {
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
                    if (data10.kind !== void 0 && (validate154(data10.kind, { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/select/kind", parentData: data10, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length)), data10.procedure !== void 0 && (validate146(data10.procedure, { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/select/procedure", parentData: data10, parentDataProperty: "procedure", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data10.unit !== void 0 && (validate146(data10.unit, { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/select/unit", parentData: data10, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data10.all !== void 0) {
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
                      validate158(data15[i2], { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/stages/" + i2, parentData: data15, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length);
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
                data8.role !== void 0 && (validate160(data8.role, { instancePath: instancePath + "/" + i0 + "/powers/" + i1 + "/role", parentData: data8, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length));
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
                if (func2(data19) < 1) {
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
                if (func2(data21) < 1) {
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
                if (data23.person !== void 0 && (validate146(data23.person, { instancePath: instancePath + "/" + i0 + "/holders/" + i6 + "/person", parentData: data23, parentDataProperty: "person", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length)), data23.from !== void 0 && (validate163(data23.from, { instancePath: instancePath + "/" + i0 + "/holders/" + i6 + "/from", parentData: data23, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length)), data23.until !== void 0 && (validate163(data23.until, { instancePath: instancePath + "/" + i0 + "/holders/" + i6 + "/until", parentData: data23, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length)), data23.acting !== void 0 && typeof data23.acting != "boolean") {
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
            data28.since !== void 0 && (validate163(data28.since, { instancePath: instancePath + "/" + i0 + "/vacancy/since", parentData: data28, parentDataProperty: "since", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length)), data28.acting !== void 0 && (validate146(data28.acting, { instancePath: instancePath + "/" + i0 + "/vacancy/acting", parentData: data28, parentDataProperty: "acting", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors), errors = vErrors.length));
          } else {
            let err38 = { instancePath: instancePath + "/" + i0 + "/vacancy", schemaPath: "#/items/properties/vacancy/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        data0.from !== void 0 && (validate163(data0.from, { instancePath: instancePath + "/" + i0 + "/from", parentData: data0, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length)), data0.until !== void 0 && (validate163(data0.until, { instancePath: instancePath + "/" + i0 + "/until", parentData: data0, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length));
      } else {
        let err39 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
  } else {
    let err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate145.errors = vErrors, errors === 0;
}
validate145.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Power = validate170, schema65 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "powers.schema.json", title: "\u6267\u6CD5\u804C\u6743 / enforcement powers", "x-stem": { en: "powers", zh: "\u6267\u6CD5\u804C\u6743" }, "x-type": "Power", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, code: { "x-zh": "\u57FA\u672C\u7F16\u7801", type: "string", minLength: 1, description: "\u5168\u56FD\u7EDF\u4E00\u7684\u57FA\u672C\u7F16\u7801 / basic code shared across levels", "x-public": !0 }, "implementation-code": { "x-zh": "\u5B9E\u65BD\u7F16\u7801", type: "string", minLength: 1, description: "\u5B9E\u65BD\u7F16\u7801 / implementation code", "x-public": !0 }, parent: { "x-zh": "\u4E3B\u9879", $ref: "common.schema.json#/$defs/id", description: "\u6240\u5C5E\u4E3B\u9879 / parent item", "x-public": !0 }, name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u804C\u6743\u540D\u79F0 / name of the power", "x-public": !0 }, kind: { "x-zh": "\u7C7B\u522B", $ref: "common.schema.json#/$defs/power-kind", description: "\u804C\u6743\u7C7B\u522B / kind of power", "x-public": !0 }, bases: { "x-zh": "\u4F9D\u636E", type: "array", items: { type: "object", additionalProperties: !1, properties: { cite: { "x-zh": "\u5F15\u6587", $ref: "common.schema.json#/$defs/citation", description: "\u6761\u6B3E\u5F15\u6587 / citation", "x-public": !0 }, role: { "x-zh": "\u4F5C\u7528", $ref: "common.schema.json#/$defs/basis-role", description: "\u8BE5\u6761\u6B3E\u5BF9\u672C\u804C\u6743\u7684\u4F5C\u7528 / what the clause does for the power", "x-public": !0 }, measures: { "x-zh": "\u79CD\u7C7B", type: "array", items: { type: "string", minLength: 1 }, description: "\u8BE5\u6761\u6B3E\u8BBE\u5B9A\u7684\u63AA\u65BD\u79CD\u7C7B / measures the clause sets", "x-public": !0 } }, required: ["cite", "role"] }, minItems: 1, description: "\u5B9E\u65BD\u4F9D\u636E\uFF0C\u9010\u6761\u5199\u660E\u4F5C\u7528 / bases with their roles", "x-public": !0 }, measures: { "x-zh": "\u79CD\u7C7B", type: "array", items: { type: "object", additionalProperties: !1, properties: { type: { "x-zh": "\u79CD\u7C7B", type: "string", minLength: 1, description: "\u7F5A\u6B3E\u3001\u540A\u9500\u8BB8\u53EF\u8BC1\u4EF6\u3001\u67E5\u5C01\u7B49 / type of the measure", "x-public": !0 }, range: { "x-zh": "\u5E45\u5EA6", type: "object", additionalProperties: !1, properties: { unit: { "x-zh": "\u5355\u4F4D", type: "string", enum: ["\u5143", "\u500D", "%", "\u65E5"], description: "\u5355\u4F4D / unit", "x-public": !0 }, min: { "x-zh": "\u4E0B\u9650", type: "number", minimum: 0, description: "\u4E0B\u9650\uFF08\u542B\uFF09 / lower limit, inclusive", "x-public": !0 }, max: { "x-zh": "\u4E0A\u9650", type: "number", minimum: 0, description: "\u4E0A\u9650\uFF08\u542B\uFF09 / upper limit, inclusive", "x-public": !0 }, base: { "x-zh": "\u57FA\u6570", type: "string", minLength: 1, description: "\u8BA1\u7B97\u57FA\u6570\uFF0C\u5982 \u8D27\u503C\u91D1\u989D / what it is reckoned from", "x-public": !0 } }, required: ["unit"], description: "\u5E45\u5EA6 / range", "x-public": !0 } }, required: ["type"] }, description: "\u5904\u7F5A\u3001\u5F3A\u5236\u7684\u79CD\u7C7B\u548C\u5E45\u5EA6 / measures and their ranges", "x-public": !0 }, unit: { "x-zh": "\u627F\u529E\u673A\u6784", $ref: "common.schema.json#/$defs/id", description: "\u627F\u529E\u7684\u6267\u6CD5\u673A\u6784 / unit in charge", "x-public": !0 }, party: { "x-zh": "\u76F8\u5BF9\u4EBA", type: "string", minLength: 1, description: "\u884C\u653F\u76F8\u5BF9\u4EBA / whom it concerns", "x-public": !0 }, conditions: { "x-zh": "\u6761\u4EF6", type: "array", items: { type: "string", minLength: 1 }, description: "\u529E\u7406\u6761\u4EF6 / conditions", "x-public": !0 }, materials: { "x-zh": "\u6750\u6599", type: "array", items: { type: "string", minLength: 1 }, description: "\u7533\u8BF7\u6750\u6599 / materials", "x-public": !0 }, limit: { "x-zh": "\u529E\u7406\u65F6\u9650", type: "object", additionalProperties: !1, properties: { statutory: { "x-zh": "\u6CD5\u5B9A", $ref: "common.schema.json#/$defs/duration", description: "\u6CD5\u5B9A\u65F6\u9650 / statutory limit", "x-public": !0 }, promised: { "x-zh": "\u627F\u8BFA", $ref: "common.schema.json#/$defs/duration", description: "\u627F\u8BFA\u65F6\u9650 / promised limit", "x-public": !0 }, basis: { "x-zh": "\u4F9D\u636E", $ref: "common.schema.json#/$defs/citation", description: "\u65F6\u9650\u4F9D\u636E / basis of the limit", "x-public": !0 } }, required: ["statutory"], description: "\u529E\u7406\u65F6\u9650 / time limit", "x-public": !0 }, procedure: { "x-zh": "\u6D41\u7A0B", $ref: "common.schema.json#/$defs/id", description: "\u9002\u7528\u7684\u6D41\u7A0B / procedure", "x-public": !0 }, discretion: { "x-zh": "\u88C1\u91CF\u57FA\u51C6", type: "array", items: { type: "object", additionalProperties: !1, properties: { tier: { "x-zh": "\u9636\u6B21", type: "string", minLength: 1, description: "\u88C1\u91CF\u9636\u6B21 / tier", "x-public": !0 }, when: { "x-zh": "\u9002\u7528\u6761\u4EF6", type: "string", minLength: 1, description: "\u9002\u7528\u6761\u4EF6 / conditions", "x-public": !0 }, range: { "x-zh": "\u6807\u51C6", type: "string", minLength: 1, description: "\u5177\u4F53\u6807\u51C6 / standard", "x-public": !0 } }, required: ["tier", "when", "range"] }, description: "\u88C1\u91CF\u57FA\u51C6 / discretion tiers", "x-public": !0 }, duties: { "x-zh": "\u8D23\u4EFB\u4E8B\u9879", type: "array", items: { type: "object", additionalProperties: !1, properties: { stage: { "x-zh": "\u9636\u6BB5", $ref: "common.schema.json#/$defs/stage", description: "\u8FD0\u884C\u73AF\u8282 / stage", "x-public": !0 }, text: { "x-zh": "\u5185\u5BB9", type: "string", minLength: 1, description: "\u8D23\u4EFB\u4E8B\u9879 / text", "x-public": !0 }, basis: { "x-zh": "\u4F9D\u636E", $ref: "common.schema.json#/$defs/citation", description: "\u8D23\u4EFB\u4E8B\u9879\u4F9D\u636E / basis", "x-public": !0 } }, required: ["stage", "text"] }, description: "\u8D23\u4EFB\u4E8B\u9879 / duties by stage", "x-public": !0 }, accountability: { "x-zh": "\u8FFD\u8D23\u60C5\u5F62", type: "array", items: { type: "string", minLength: 1 }, description: "\u8FFD\u8D23\u60C5\u5F62 / situations of liability", "x-public": !0 }, fee: { "x-zh": "\u6536\u8D39", type: "object", additionalProperties: !1, properties: { item: { "x-zh": "\u9879\u76EE", type: "string", minLength: 1, description: "\u6536\u8D39\u9879\u76EE / item", "x-public": !0 }, standard: { "x-zh": "\u6807\u51C6", type: "string", minLength: 1, description: "\u6536\u8D39\u6807\u51C6 / standard", "x-public": !0 }, basis: { "x-zh": "\u4F9D\u636E", $ref: "common.schema.json#/$defs/citation", description: "\u6536\u8D39\u4F9D\u636E / basis", "x-public": !0 } }, required: ["item", "standard", "basis"], description: "\u6536\u8D39\uFF1B\u4E0D\u6536\u8D39\u5219\u7701\u7565 / fee", "x-public": !0 }, hearing: { "x-zh": "\u542C\u8BC1", type: "boolean", description: "\u662F\u5426\u9002\u7528\u542C\u8BC1 / whether a hearing applies", "x-public": !0 }, "legal-review": { "x-zh": "\u6CD5\u5236\u5BA1\u6838", type: "boolean", description: "\u662F\u5426\u987B\u7ECF\u6CD5\u5236\u5BA1\u6838 / whether legal review applies", "x-public": !0 }, supervision: { "x-zh": "\u76D1\u7763\u65B9\u5F0F", type: "string", minLength: 1, description: "\u76D1\u7763\u65B9\u5F0F / means of supervision", "x-public": !0 }, state: { "x-zh": "\u72B6\u6001", $ref: "common.schema.json#/$defs/power-state", description: "\u72B6\u6001\uFF1B\u7701\u7565\u65F6\u4E3A\u884C\u4F7F / state, default active", "x-public": !0 }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 } }, required: ["id", "name", "kind", "bases"] } };
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate171.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func2(data) < 1) {
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
  return validate171.errors = vErrors, errors === 0;
}
validate171.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "license" || data === "penalty" || data === "compulsory-measure" || data === "compulsory-execution" || data === "levy" || data === "requisition" || data === "payment" || data === "adjudication" || data === "confirmation" || data === "inspection" || data === "reward" || data === "other" || data === "undetermined")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema61.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate174.errors = vErrors, errors === 0;
}
validate174.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate176.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) < 2) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate176.errors = vErrors, errors === 0;
}
validate176.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema69 = { type: "string", title: "\u4F9D\u636E\u4F5C\u7528 / role of the basis", enum: ["duty", "sets", "specifies", "authorizes", "procedure", "standard"], "x-zh-values": { duty: "\u4E49\u52A1", sets: "\u8BBE\u5B9A", specifies: "\u5177\u4F53\u89C4\u5B9A", authorizes: "\u6388\u6743", procedure: "\u7A0B\u5E8F", standard: "\u6807\u51C6" } };
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate178.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "duty" || data === "sets" || data === "specifies" || data === "authorizes" || data === "procedure" || data === "standard")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema69.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate178.errors = vErrors, errors === 0;
}
validate178.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern17 = new RegExp("^(\u5F53\u573A|\u5373\u65F6|[1-9]\\d*(\u4E2A\u5DE5\u4F5C\u65E5|\u65E5|\u4E2A\u6708|\u5E74|\u5C0F\u65F6|\u5206\u949F))$", "u");
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern17.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\u5F53\u573A|\u5373\u65F6|[1-9]\\d*(\u4E2A\u5DE5\u4F5C\u65E5|\u65E5|\u4E2A\u6708|\u5E74|\u5C0F\u65F6|\u5206\u949F))$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate181.errors = vErrors, errors === 0;
}
validate181.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "acceptance" || data === "filing" || data === "inspection" || data === "investigation" || data === "examination" || data === "legal-review" || data === "collective-discussion" || data === "notification" || data === "statement-and-defence" || data === "hearing" || data === "decision" || data === "service" || data === "reminder" || data === "execution" || data === "closing" || data === "archiving" || data === "publication" || data === "follow-up")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema62.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate186.errors = vErrors, errors === 0;
}
validate186.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema72 = { type: "string", title: "\u804C\u6743\u72B6\u6001 / state of the power", enum: ["active", "suspended", "cancelled"], "x-zh-values": { active: "\u884C\u4F7F", suspended: "\u6682\u505C", cancelled: "\u53D6\u6D88" } };
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate190.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "active" || data === "suspended" || data === "cancelled")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema72.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate190.errors = vErrors, errors === 0;
}
validate190.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
validate192.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate170.evaluated;
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
          if (!func1.call(schema65.items.properties, key0)) {
            let err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.id !== void 0 && (validate171(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data0.code !== void 0) {
          let data2 = data0.code;
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
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
            if (func2(data3) < 1) {
              let err7 = { instancePath: instancePath + "/" + i0 + "/implementation-code", schemaPath: "#/items/properties/implementation-code/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/" + i0 + "/implementation-code", schemaPath: "#/items/properties/implementation-code/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.parent !== void 0 && (validate171(data0.parent, { instancePath: instancePath + "/" + i0 + "/parent", parentData: data0, parentDataProperty: "parent", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data0.name !== void 0) {
          let data5 = data0.name;
          if (typeof data5 == "string") {
            if (func2(data5) < 1) {
              let err9 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.kind !== void 0 && (validate174(data0.kind, { instancePath: instancePath + "/" + i0 + "/kind", parentData: data0, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length)), data0.bases !== void 0) {
          let data7 = data0.bases;
          if (Array.isArray(data7)) {
            if (data7.length < 1) {
              let err11 = { instancePath: instancePath + "/" + i0 + "/bases", schemaPath: "#/items/properties/bases/minItems", keyword: "minItems", params: { limit: 1 } };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            let len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.cite === void 0) {
                  let err12 = { instancePath: instancePath + "/" + i0 + "/bases/" + i1, schemaPath: "#/items/properties/bases/items/required", keyword: "required", params: { missingProperty: "cite" } };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
                if (data8.role === void 0) {
                  let err13 = { instancePath: instancePath + "/" + i0 + "/bases/" + i1, schemaPath: "#/items/properties/bases/items/required", keyword: "required", params: { missingProperty: "role" } };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
                for (let key1 in data8)
                  if (!(key1 === "cite" || key1 === "role" || key1 === "measures")) {
                    let err14 = { instancePath: instancePath + "/" + i0 + "/bases/" + i1, schemaPath: "#/items/properties/bases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  }
                if (data8.cite !== void 0 && (validate176(data8.cite, { instancePath: instancePath + "/" + i0 + "/bases/" + i1 + "/cite", parentData: data8, parentDataProperty: "cite", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length)), data8.role !== void 0 && (validate178(data8.role, { instancePath: instancePath + "/" + i0 + "/bases/" + i1 + "/role", parentData: data8, parentDataProperty: "role", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors), errors = vErrors.length)), data8.measures !== void 0) {
                  let data11 = data8.measures;
                  if (Array.isArray(data11)) {
                    let len2 = data11.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data12 = data11[i2];
                      if (typeof data12 == "string") {
                        if (func2(data12) < 1) {
                          let err15 = { instancePath: instancePath + "/" + i0 + "/bases/" + i1 + "/measures/" + i2, schemaPath: "#/items/properties/bases/items/properties/measures/items/minLength", keyword: "minLength", params: { limit: 1 } };
                          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                        }
                      } else {
                        let err16 = { instancePath: instancePath + "/" + i0 + "/bases/" + i1 + "/measures/" + i2, schemaPath: "#/items/properties/bases/items/properties/measures/items/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                      }
                    }
                  } else {
                    let err17 = { instancePath: instancePath + "/" + i0 + "/bases/" + i1 + "/measures", schemaPath: "#/items/properties/bases/items/properties/measures/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                  }
                }
              } else {
                let err18 = { instancePath: instancePath + "/" + i0 + "/bases/" + i1, schemaPath: "#/items/properties/bases/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
          } else {
            let err19 = { instancePath: instancePath + "/" + i0 + "/bases", schemaPath: "#/items/properties/bases/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data0.measures !== void 0) {
          let data13 = data0.measures;
          if (Array.isArray(data13)) {
            let len3 = data13.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data14 = data13[i3];
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.type === void 0) {
                  let err20 = { instancePath: instancePath + "/" + i0 + "/measures/" + i3, schemaPath: "#/items/properties/measures/items/required", keyword: "required", params: { missingProperty: "type" } };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                for (let key2 in data14)
                  if (!(key2 === "type" || key2 === "range")) {
                    let err21 = { instancePath: instancePath + "/" + i0 + "/measures/" + i3, schemaPath: "#/items/properties/measures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                  }
                if (data14.type !== void 0) {
                  let data15 = data14.type;
                  if (typeof data15 == "string") {
                    if (func2(data15) < 1) {
                      let err22 = { instancePath: instancePath + "/" + i0 + "/measures/" + i3 + "/type", schemaPath: "#/items/properties/measures/items/properties/type/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                    }
                  } else {
                    let err23 = { instancePath: instancePath + "/" + i0 + "/measures/" + i3 + "/type", schemaPath: "#/items/properties/measures/items/properties/type/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  }
                }
                if (data14.range !== void 0) {
                  let data16 = data14.range;
                  if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                    if (data16.unit === void 0) {
                      let err24 = { instancePath: instancePath + "/" + i0 + "/measures/" + i3 + "/range", schemaPath: "#/items/properties/measures/items/properties/range/required", keyword: "required", params: { missingProperty: "unit" } };
                      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                    }
                    for (let key3 in data16)
                      if (!(key3 === "unit" || key3 === "min" || key3 === "max" || key3 === "base")) {
                        let err25 = { instancePath: instancePath + "/" + i0 + "/measures/" + i3 + "/range", schemaPath: "#/items/properties/measures/items/properties/range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                      }
                    if (data16.unit !== void 0) {
                      let data17 = data16.unit;
                      if (typeof data17 != "string") {
                        let err26 = { instancePath: instancePath + "/" + i0 + "/measures/" + i3 + "/range/unit", schemaPath: "#/items/properties/measures/items/properties/range/properties/unit/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                      }
                      if (!(data17 === "\u5143" || data17 === "\u500D" || data17 === "%" || data17 === "\u65E5")) {
                        let err27 = { instancePath: instancePath + "/" + i0 + "/measures/" + i3 + "/range/unit", schemaPath: "#/items/properties/measures/items/properties/range/properties/unit/enum", keyword: "enum", params: { allowedValues: schema65.items.properties.measures.items.properties.range.properties.unit.enum } };
                        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                      }
                    }
                    if (data16.min !== void 0) {
                      let data18 = data16.min;
                      if (typeof data18 == "number" && isFinite(data18)) {
                        if (data18 < 0 || isNaN(data18)) {
                          let err28 = { instancePath: instancePath + "/" + i0 + "/measures/" + i3 + "/range/min", schemaPath: "#/items/properties/measures/items/properties/range/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                        }
                      } else {
                        let err29 = { instancePath: instancePath + "/" + i0 + "/measures/" + i3 + "/range/min", schemaPath: "#/items/properties/measures/items/properties/range/properties/min/type", keyword: "type", params: { type: "number" } };
                        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                      }
                    }
                    if (data16.max !== void 0) {
                      let data19 = data16.max;
                      if (typeof data19 == "number" && isFinite(data19)) {
                        if (data19 < 0 || isNaN(data19)) {
                          let err30 = { instancePath: instancePath + "/" + i0 + "/measures/" + i3 + "/range/max", schemaPath: "#/items/properties/measures/items/properties/range/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                        }
                      } else {
                        let err31 = { instancePath: instancePath + "/" + i0 + "/measures/" + i3 + "/range/max", schemaPath: "#/items/properties/measures/items/properties/range/properties/max/type", keyword: "type", params: { type: "number" } };
                        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                      }
                    }
                    if (data16.base !== void 0) {
                      let data20 = data16.base;
                      if (typeof data20 == "string") {
                        if (func2(data20) < 1) {
                          let err32 = { instancePath: instancePath + "/" + i0 + "/measures/" + i3 + "/range/base", schemaPath: "#/items/properties/measures/items/properties/range/properties/base/minLength", keyword: "minLength", params: { limit: 1 } };
                          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                        }
                      } else {
                        let err33 = { instancePath: instancePath + "/" + i0 + "/measures/" + i3 + "/range/base", schemaPath: "#/items/properties/measures/items/properties/range/properties/base/type", keyword: "type", params: { type: "string" } };
                        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                      }
                    }
                  } else {
                    let err34 = { instancePath: instancePath + "/" + i0 + "/measures/" + i3 + "/range", schemaPath: "#/items/properties/measures/items/properties/range/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                  }
                }
              } else {
                let err35 = { instancePath: instancePath + "/" + i0 + "/measures/" + i3, schemaPath: "#/items/properties/measures/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
          } else {
            let err36 = { instancePath: instancePath + "/" + i0 + "/measures", schemaPath: "#/items/properties/measures/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data0.unit !== void 0 && (validate171(data0.unit, { instancePath: instancePath + "/" + i0 + "/unit", parentData: data0, parentDataProperty: "unit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data0.party !== void 0) {
          let data22 = data0.party;
          if (typeof data22 == "string") {
            if (func2(data22) < 1) {
              let err37 = { instancePath: instancePath + "/" + i0 + "/party", schemaPath: "#/items/properties/party/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
          } else {
            let err38 = { instancePath: instancePath + "/" + i0 + "/party", schemaPath: "#/items/properties/party/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data0.conditions !== void 0) {
          let data23 = data0.conditions;
          if (Array.isArray(data23)) {
            let len4 = data23.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data24 = data23[i4];
              if (typeof data24 == "string") {
                if (func2(data24) < 1) {
                  let err39 = { instancePath: instancePath + "/" + i0 + "/conditions/" + i4, schemaPath: "#/items/properties/conditions/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
              } else {
                let err40 = { instancePath: instancePath + "/" + i0 + "/conditions/" + i4, schemaPath: "#/items/properties/conditions/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
          } else {
            let err41 = { instancePath: instancePath + "/" + i0 + "/conditions", schemaPath: "#/items/properties/conditions/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data0.materials !== void 0) {
          let data25 = data0.materials;
          if (Array.isArray(data25)) {
            let len5 = data25.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data26 = data25[i5];
              if (typeof data26 == "string") {
                if (func2(data26) < 1) {
                  let err42 = { instancePath: instancePath + "/" + i0 + "/materials/" + i5, schemaPath: "#/items/properties/materials/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
              } else {
                let err43 = { instancePath: instancePath + "/" + i0 + "/materials/" + i5, schemaPath: "#/items/properties/materials/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
          } else {
            let err44 = { instancePath: instancePath + "/" + i0 + "/materials", schemaPath: "#/items/properties/materials/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
        if (data0.limit !== void 0) {
          let data27 = data0.limit;
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.statutory === void 0) {
              let err45 = { instancePath: instancePath + "/" + i0 + "/limit", schemaPath: "#/items/properties/limit/required", keyword: "required", params: { missingProperty: "statutory" } };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            for (let key4 in data27)
              if (!(key4 === "statutory" || key4 === "promised" || key4 === "basis")) {
                let err46 = { instancePath: instancePath + "/" + i0 + "/limit", schemaPath: "#/items/properties/limit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            data27.statutory !== void 0 && (validate181(data27.statutory, { instancePath: instancePath + "/" + i0 + "/limit/statutory", parentData: data27, parentDataProperty: "statutory", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data27.promised !== void 0 && (validate181(data27.promised, { instancePath: instancePath + "/" + i0 + "/limit/promised", parentData: data27, parentDataProperty: "promised", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data27.basis !== void 0 && (validate176(data27.basis, { instancePath: instancePath + "/" + i0 + "/limit/basis", parentData: data27, parentDataProperty: "basis", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length));
          } else {
            let err47 = { instancePath: instancePath + "/" + i0 + "/limit", schemaPath: "#/items/properties/limit/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
        if (data0.procedure !== void 0 && (validate171(data0.procedure, { instancePath: instancePath + "/" + i0 + "/procedure", parentData: data0, parentDataProperty: "procedure", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length)), data0.discretion !== void 0) {
          let data32 = data0.discretion;
          if (Array.isArray(data32)) {
            let len6 = data32.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data33 = data32[i6];
              if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                if (data33.tier === void 0) {
                  let err48 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i6, schemaPath: "#/items/properties/discretion/items/required", keyword: "required", params: { missingProperty: "tier" } };
                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                }
                if (data33.when === void 0) {
                  let err49 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i6, schemaPath: "#/items/properties/discretion/items/required", keyword: "required", params: { missingProperty: "when" } };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
                if (data33.range === void 0) {
                  let err50 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i6, schemaPath: "#/items/properties/discretion/items/required", keyword: "required", params: { missingProperty: "range" } };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
                for (let key5 in data33)
                  if (!(key5 === "tier" || key5 === "when" || key5 === "range")) {
                    let err51 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i6, schemaPath: "#/items/properties/discretion/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                  }
                if (data33.tier !== void 0) {
                  let data34 = data33.tier;
                  if (typeof data34 == "string") {
                    if (func2(data34) < 1) {
                      let err52 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i6 + "/tier", schemaPath: "#/items/properties/discretion/items/properties/tier/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                    }
                  } else {
                    let err53 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i6 + "/tier", schemaPath: "#/items/properties/discretion/items/properties/tier/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                  }
                }
                if (data33.when !== void 0) {
                  let data35 = data33.when;
                  if (typeof data35 == "string") {
                    if (func2(data35) < 1) {
                      let err54 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i6 + "/when", schemaPath: "#/items/properties/discretion/items/properties/when/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                    }
                  } else {
                    let err55 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i6 + "/when", schemaPath: "#/items/properties/discretion/items/properties/when/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                  }
                }
                if (data33.range !== void 0) {
                  let data36 = data33.range;
                  if (typeof data36 == "string") {
                    if (func2(data36) < 1) {
                      let err56 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i6 + "/range", schemaPath: "#/items/properties/discretion/items/properties/range/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                    }
                  } else {
                    let err57 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i6 + "/range", schemaPath: "#/items/properties/discretion/items/properties/range/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                  }
                }
              } else {
                let err58 = { instancePath: instancePath + "/" + i0 + "/discretion/" + i6, schemaPath: "#/items/properties/discretion/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
            }
          } else {
            let err59 = { instancePath: instancePath + "/" + i0 + "/discretion", schemaPath: "#/items/properties/discretion/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        }
        if (data0.duties !== void 0) {
          let data37 = data0.duties;
          if (Array.isArray(data37)) {
            let len7 = data37.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data38 = data37[i7];
              if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                if (data38.stage === void 0) {
                  let err60 = { instancePath: instancePath + "/" + i0 + "/duties/" + i7, schemaPath: "#/items/properties/duties/items/required", keyword: "required", params: { missingProperty: "stage" } };
                  vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                }
                if (data38.text === void 0) {
                  let err61 = { instancePath: instancePath + "/" + i0 + "/duties/" + i7, schemaPath: "#/items/properties/duties/items/required", keyword: "required", params: { missingProperty: "text" } };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
                for (let key6 in data38)
                  if (!(key6 === "stage" || key6 === "text" || key6 === "basis")) {
                    let err62 = { instancePath: instancePath + "/" + i0 + "/duties/" + i7, schemaPath: "#/items/properties/duties/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                  }
                if (data38.stage !== void 0 && (validate186(data38.stage, { instancePath: instancePath + "/" + i0 + "/duties/" + i7 + "/stage", parentData: data38, parentDataProperty: "stage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors), errors = vErrors.length)), data38.text !== void 0) {
                  let data40 = data38.text;
                  if (typeof data40 == "string") {
                    if (func2(data40) < 1) {
                      let err63 = { instancePath: instancePath + "/" + i0 + "/duties/" + i7 + "/text", schemaPath: "#/items/properties/duties/items/properties/text/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                    }
                  } else {
                    let err64 = { instancePath: instancePath + "/" + i0 + "/duties/" + i7 + "/text", schemaPath: "#/items/properties/duties/items/properties/text/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                  }
                }
                data38.basis !== void 0 && (validate176(data38.basis, { instancePath: instancePath + "/" + i0 + "/duties/" + i7 + "/basis", parentData: data38, parentDataProperty: "basis", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length));
              } else {
                let err65 = { instancePath: instancePath + "/" + i0 + "/duties/" + i7, schemaPath: "#/items/properties/duties/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            }
          } else {
            let err66 = { instancePath: instancePath + "/" + i0 + "/duties", schemaPath: "#/items/properties/duties/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
        if (data0.accountability !== void 0) {
          let data42 = data0.accountability;
          if (Array.isArray(data42)) {
            let len8 = data42.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data43 = data42[i8];
              if (typeof data43 == "string") {
                if (func2(data43) < 1) {
                  let err67 = { instancePath: instancePath + "/" + i0 + "/accountability/" + i8, schemaPath: "#/items/properties/accountability/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                }
              } else {
                let err68 = { instancePath: instancePath + "/" + i0 + "/accountability/" + i8, schemaPath: "#/items/properties/accountability/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
              }
            }
          } else {
            let err69 = { instancePath: instancePath + "/" + i0 + "/accountability", schemaPath: "#/items/properties/accountability/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
        if (data0.fee !== void 0) {
          let data44 = data0.fee;
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            if (data44.item === void 0) {
              let err70 = { instancePath: instancePath + "/" + i0 + "/fee", schemaPath: "#/items/properties/fee/required", keyword: "required", params: { missingProperty: "item" } };
              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
            }
            if (data44.standard === void 0) {
              let err71 = { instancePath: instancePath + "/" + i0 + "/fee", schemaPath: "#/items/properties/fee/required", keyword: "required", params: { missingProperty: "standard" } };
              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
            }
            if (data44.basis === void 0) {
              let err72 = { instancePath: instancePath + "/" + i0 + "/fee", schemaPath: "#/items/properties/fee/required", keyword: "required", params: { missingProperty: "basis" } };
              vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
            }
            for (let key7 in data44)
              if (!(key7 === "item" || key7 === "standard" || key7 === "basis")) {
                let err73 = { instancePath: instancePath + "/" + i0 + "/fee", schemaPath: "#/items/properties/fee/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
              }
            if (data44.item !== void 0) {
              let data45 = data44.item;
              if (typeof data45 == "string") {
                if (func2(data45) < 1) {
                  let err74 = { instancePath: instancePath + "/" + i0 + "/fee/item", schemaPath: "#/items/properties/fee/properties/item/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                }
              } else {
                let err75 = { instancePath: instancePath + "/" + i0 + "/fee/item", schemaPath: "#/items/properties/fee/properties/item/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
              }
            }
            if (data44.standard !== void 0) {
              let data46 = data44.standard;
              if (typeof data46 == "string") {
                if (func2(data46) < 1) {
                  let err76 = { instancePath: instancePath + "/" + i0 + "/fee/standard", schemaPath: "#/items/properties/fee/properties/standard/minLength", keyword: "minLength", params: { limit: 1 } };
                  vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                }
              } else {
                let err77 = { instancePath: instancePath + "/" + i0 + "/fee/standard", schemaPath: "#/items/properties/fee/properties/standard/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
              }
            }
            data44.basis !== void 0 && (validate176(data44.basis, { instancePath: instancePath + "/" + i0 + "/fee/basis", parentData: data44, parentDataProperty: "basis", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length));
          } else {
            let err78 = { instancePath: instancePath + "/" + i0 + "/fee", schemaPath: "#/items/properties/fee/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
        }
        if (data0.hearing !== void 0 && typeof data0.hearing != "boolean") {
          let err79 = { instancePath: instancePath + "/" + i0 + "/hearing", schemaPath: "#/items/properties/hearing/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
        }
        if (data0["legal-review"] !== void 0 && typeof data0["legal-review"] != "boolean") {
          let err80 = { instancePath: instancePath + "/" + i0 + "/legal-review", schemaPath: "#/items/properties/legal-review/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
        }
        if (data0.supervision !== void 0) {
          let data50 = data0.supervision;
          if (typeof data50 == "string") {
            if (func2(data50) < 1) {
              let err81 = { instancePath: instancePath + "/" + i0 + "/supervision", schemaPath: "#/items/properties/supervision/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
            }
          } else {
            let err82 = { instancePath: instancePath + "/" + i0 + "/supervision", schemaPath: "#/items/properties/supervision/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
        data0.state !== void 0 && (validate190(data0.state, { instancePath: instancePath + "/" + i0 + "/state", parentData: data0, parentDataProperty: "state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length)), data0.from !== void 0 && (validate192(data0.from, { instancePath: instancePath + "/" + i0 + "/from", parentData: data0, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors), errors = vErrors.length)), data0.until !== void 0 && (validate192(data0.until, { instancePath: instancePath + "/" + i0 + "/until", parentData: data0, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors), errors = vErrors.length));
      } else {
        let err83 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
      }
    }
  } else {
    let err84 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
  }
  return validate170.errors = vErrors, errors === 0;
}
validate170.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Procedure = validate195, schema74 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "procedures.schema.json", title: "\u6D41\u7A0B / procedures", "x-stem": { en: "procedures", zh: "\u6D41\u7A0B" }, "x-type": "Procedure", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u5168\u5DE5\u4F5C\u533A\u552F\u4E00\u3001\u6C38\u4E0D\u6539\u53D8\u7684\u6807\u8BC6 / identifier, unique in the workspace, stable for ever", "x-public": !0 }, name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u6D41\u7A0B\u540D\u79F0 / name of the procedure", "x-public": !0 }, kind: { "x-zh": "\u7C7B\u522B", $ref: "common.schema.json#/$defs/power-kind", description: "\u9002\u7528\u7684\u804C\u6743\u7C7B\u522B / kind of power it serves", "x-public": !0 }, steps: { "x-zh": "\u73AF\u8282", type: "array", items: { type: "object", additionalProperties: !1, properties: { id: { "x-zh": "\u6807\u8BC6", $ref: "common.schema.json#/$defs/id", description: "\u6D41\u7A0B\u5185\u552F\u4E00 / unique within the procedure", "x-public": !0 }, name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u73AF\u8282\u540D\u79F0 / name of the step", "x-public": !0 }, stage: { "x-zh": "\u9636\u6BB5", $ref: "common.schema.json#/$defs/stage", description: "\u9636\u6BB5 / stage", "x-public": !0 }, limit: { "x-zh": "\u65F6\u9650", $ref: "common.schema.json#/$defs/duration", description: "\u65F6\u9650 / time limit", "x-public": !0 }, form: { "x-zh": "\u5DE5\u4F5C\u5F62\u5F0F", type: "string", minLength: 1, description: "\u5DE5\u4F5C\u5F62\u5F0F / form of work", "x-public": !0 }, document: { "x-zh": "\u6587\u4E66", type: "string", minLength: 1, description: "\u4F7F\u7528\u7684\u6587\u4E66 / document used", "x-public": !0 }, basis: { "x-zh": "\u4F9D\u636E", $ref: "common.schema.json#/$defs/citation", description: "\u4F9D\u636E / basis", "x-public": !0 }, officers: { "x-zh": "\u4EBA\u6570", type: "integer", minimum: 1, description: "\u6267\u6CD5\u4EBA\u5458\u6700\u5C11\u4EBA\u6570 / least number of officers", "x-public": !0 }, next: { "x-zh": "\u4E0B\u4E00\u73AF\u8282", type: "array", items: { $ref: "common.schema.json#/$defs/id" }, description: "\u4E0B\u4E00\u73AF\u8282\uFF1B\u7701\u7565\u65F6\u4E3A\u4E0B\u4E00\u9879 / next steps", "x-public": !0 } }, required: ["id", "name", "stage"] }, minItems: 1, description: "\u73AF\u8282 / steps", "x-public": !0 }, from: { "x-zh": "\u8D77", $ref: "common.schema.json#/$defs/date", description: "\u8D77\u59CB\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / first day in force, inclusive", "x-public": !0 }, until: { "x-zh": "\u6B62", $ref: "common.schema.json#/$defs/date", description: "\u7EC8\u6B62\u65E5\uFF08\u542B\u5F53\u65E5\uFF09 / last day in force, inclusive", "x-public": !0 } }, required: ["id", "name", "steps"] } };
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate196.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func2(data) < 1) {
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
  return validate196.errors = vErrors, errors === 0;
}
validate196.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate198.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "license" || data === "penalty" || data === "compulsory-measure" || data === "compulsory-execution" || data === "levy" || data === "requisition" || data === "payment" || data === "adjudication" || data === "confirmation" || data === "inspection" || data === "reward" || data === "other" || data === "undetermined")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema61.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate198.errors = vErrors, errors === 0;
}
validate198.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate201.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "acceptance" || data === "filing" || data === "inspection" || data === "investigation" || data === "examination" || data === "legal-review" || data === "collective-discussion" || data === "notification" || data === "statement-and-defence" || data === "hearing" || data === "decision" || data === "service" || data === "reminder" || data === "execution" || data === "closing" || data === "archiving" || data === "publication" || data === "follow-up")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema62.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate201.errors = vErrors, errors === 0;
}
validate201.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate203.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern17.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\u5F53\u573A|\u5373\u65F6|[1-9]\\d*(\u4E2A\u5DE5\u4F5C\u65E5|\u65E5|\u4E2A\u6708|\u5E74|\u5C0F\u65F6|\u5206\u949F))$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate203.errors = vErrors, errors === 0;
}
validate203.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate205.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) < 2) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate205.errors = vErrors, errors === 0;
}
validate205.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate208.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate208.errors = vErrors, errors === 0;
}
validate208.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate195.evaluated;
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
        if (data0.id !== void 0 && (validate196(data0.id, { instancePath: instancePath + "/" + i0 + "/id", parentData: data0, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length)), data0.name !== void 0) {
          let data2 = data0.name;
          if (typeof data2 == "string") {
            if (func2(data2) < 1) {
              let err4 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/items/properties/name/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data0.kind !== void 0 && (validate198(data0.kind, { instancePath: instancePath + "/" + i0 + "/kind", parentData: data0, parentDataProperty: "kind", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data0.steps !== void 0) {
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
                  if (!func1.call(schema74.items.properties.steps.items.properties, key1)) {
                    let err10 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1, schemaPath: "#/items/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
                if (data5.id !== void 0 && (validate196(data5.id, { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/id", parentData: data5, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length)), data5.name !== void 0) {
                  let data7 = data5.name;
                  if (typeof data7 == "string") {
                    if (func2(data7) < 1) {
                      let err11 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/name", schemaPath: "#/items/properties/steps/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                    }
                  } else {
                    let err12 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/name", schemaPath: "#/items/properties/steps/items/properties/name/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                }
                if (data5.stage !== void 0 && (validate201(data5.stage, { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/stage", parentData: data5, parentDataProperty: "stage", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length)), data5.limit !== void 0 && (validate203(data5.limit, { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/limit", parentData: data5, parentDataProperty: "limit", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors), errors = vErrors.length)), data5.form !== void 0) {
                  let data10 = data5.form;
                  if (typeof data10 == "string") {
                    if (func2(data10) < 1) {
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
                    if (func2(data11) < 1) {
                      let err15 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/document", schemaPath: "#/items/properties/steps/items/properties/document/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                    }
                  } else {
                    let err16 = { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/document", schemaPath: "#/items/properties/steps/items/properties/document/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                  }
                }
                if (data5.basis !== void 0 && (validate205(data5.basis, { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/basis", parentData: data5, parentDataProperty: "basis", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length)), data5.officers !== void 0) {
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
                      validate196(data14[i2], { instancePath: instancePath + "/" + i0 + "/steps/" + i1 + "/next/" + i2, parentData: data14, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length);
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
        data0.from !== void 0 && (validate208(data0.from, { instancePath: instancePath + "/" + i0 + "/from", parentData: data0, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors), errors = vErrors.length)), data0.until !== void 0 && (validate208(data0.until, { instancePath: instancePath + "/" + i0 + "/until", parentData: data0, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors), errors = vErrors.length));
      } else {
        let err22 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate195.errors = vErrors, errors === 0;
}
validate195.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Responsibility = validate211;
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate212.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) > 80) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 80 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func2(data) < 1) {
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
  return validate212.errors = vErrors, errors === 0;
}
validate212.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate215.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "leading" || data === "managing" || data === "direct")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema59.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate215.errors = vErrors, errors === 0;
}
validate215.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate217.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) < 2) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 2 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate217.errors = vErrors, errors === 0;
}
validate217.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate219.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate219.errors = vErrors, errors === 0;
}
validate219.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate211.evaluated;
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
    if (data.id !== void 0 && (validate212(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length)), data.for !== void 0) {
      let data1 = data.for;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err3 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate212(data1[i0], { instancePath: instancePath + "/for/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length);
      } else {
        let err4 = { instancePath: instancePath + "/for", schemaPath: "#/properties/for/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.tier !== void 0 && (validate215(data.tier, { instancePath: instancePath + "/tier", parentData: data, parentDataProperty: "tier", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length)), data.bases !== void 0) {
      let data4 = data.bases;
      if (Array.isArray(data4)) {
        let len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate217(data4[i1], { instancePath: instancePath + "/bases/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors), errors = vErrors.length);
      } else {
        let err5 = { instancePath: instancePath + "/bases", schemaPath: "#/properties/bases/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.from !== void 0 && (validate219(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors), errors = vErrors.length)), data.until !== void 0 && (validate219(data.until, { instancePath: instancePath + "/until", parentData: data, parentDataProperty: "until", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate211.errors = vErrors, errors === 0;
}
validate211.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Workspace = validate222, schema86 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "workspace.schema.json", title: "\u5DE5\u4F5C\u533A / workspace", "x-stem": { en: "quanze", zh: "\u6743\u8D23" }, "x-type": "Workspace", type: "object", additionalProperties: !1, properties: { name: { "x-zh": "\u540D\u79F0", type: "string", minLength: 1, description: "\u5DE5\u4F5C\u533A\u540D\u79F0 / name of the workspace", "x-public": !0 }, "as-of": { "x-zh": "\u57FA\u51C6\u65E5\u671F", $ref: "common.schema.json#/$defs/date", description: "\u6309\u54EA\u4E00\u5929\u7684\u6CD5\u5F8B\u548C\u4EFB\u804C\u60C5\u51B5\u7F16\u5236\uFF1B\u7701\u7565\u65F6\u4E3A\u5F53\u5929\uFF08\u5317\u4EAC\u65F6\u95F4\uFF09 / the day the model is built for; default today in Asia/Shanghai" }, content: { "x-zh": "\u5185\u5BB9\u76EE\u5F55", type: "string", minLength: 1, description: "\u5185\u5BB9\u6240\u5728\u6587\u4EF6\u5939\uFF0C\u9ED8\u8BA4 content / folder of the content, default content" }, output: { "x-zh": "\u8F93\u51FA\u76EE\u5F55", type: "string", minLength: 1, description: "\u6210\u54C1\u6240\u5728\u6587\u4EF6\u5939\uFF0C\u9ED8\u8BA4 out / folder of the papers, default out" }, templates: { "x-zh": "\u6A21\u677F\u76EE\u5F55", type: "string", minLength: 1, description: "\u672C\u5DE5\u4F5C\u533A\u81EA\u5DF1\u7684\u6A21\u677F\uFF0C\u9ED8\u8BA4 templates\uFF1B\u6CA1\u6709\u7684\u7528\u7A0B\u5E8F\u81EA\u5E26\u7684 / own templates, default templates" }, packs: { "x-zh": "\u89C4\u5219\u5305", type: "array", items: { $ref: "common.schema.json#/$defs/rule-pack" }, description: "\u542F\u7528\u7684\u89C4\u5219\u5305\uFF1B\u7701\u7565\u65F6\u4E3A\u6838\u5FC3\u548C\u56FD\u5BB6 / rule packs in use; default core and national" }, rules: { "x-zh": "\u89C4\u5219", type: "object", additionalProperties: { $ref: "common.schema.json#/$defs/severity" }, description: "\u9010\u6761\u89C4\u5219\u7684\u7A0B\u5EA6 / severity per rule" }, formats: { "x-zh": "\u683C\u5F0F", type: "array", items: { type: "string", enum: ["docx", "pdf", "html"] }, minItems: 1, uniqueItems: !0, description: "build \u751F\u6210\u7684\u683C\u5F0F / formats that build writes" } }, required: ["name"] };
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate223.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate223.errors = vErrors, errors === 0;
}
validate223.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema88 = { type: "string", title: "\u89C4\u5219\u5305 / rule pack", enum: ["core", "national", "chongqing", "chengdu", "wuhan", "yichang", "tax", "gongwen"], "x-zh-values": { core: "\u6838\u5FC3", national: "\u56FD\u5BB6", chongqing: "\u91CD\u5E86", chengdu: "\u6210\u90FD", wuhan: "\u6B66\u6C49", yichang: "\u5B9C\u660C", tax: "\u7A0E\u52A1", gongwen: "\u516C\u6587" } };
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate225.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "core" || data === "national" || data === "chongqing" || data === "chengdu" || data === "wuhan" || data === "yichang" || data === "tax" || data === "gongwen")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema88.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate225.errors = vErrors, errors === 0;
}
validate225.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema89 = { type: "string", title: "\u7A0B\u5EA6 / severity", enum: ["error", "warning", "info", "off"], "x-zh-values": { error: "\u9519\u8BEF", warning: "\u8B66\u544A", info: "\u63D0\u793A", off: "\u5173\u95ED" } };
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate227.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "error" || data === "warning" || data === "info" || data === "off")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema89.enum } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate227.errors = vErrors, errors === 0;
}
validate227.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "as-of" || key0 === "content" || key0 === "output" || key0 === "templates" || key0 === "packs" || key0 === "rules" || key0 === "formats")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data["as-of"] !== void 0 && (validate223(data["as-of"], { instancePath: instancePath + "/as-of", parentData: data, parentDataProperty: "as-of", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors), errors = vErrors.length)), data.content !== void 0) {
      let data2 = data.content;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
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
        if (func2(data3) < 1) {
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
        if (func2(data4) < 1) {
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
          validate225(data5[i0], { instancePath: instancePath + "/packs/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/packs", schemaPath: "#/properties/packs/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data7 = data.rules;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (let key1 in data7)
          validate227(data7[key1], { instancePath: instancePath + "/rules/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors), errors = vErrors.length);
      else {
        let err11 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.formats !== void 0) {
      let data9 = data.formats;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          let err12 = { instancePath: instancePath + "/formats", schemaPath: "#/properties/formats/minItems", keyword: "minItems", params: { limit: 1 } };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        let len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 != "string") {
            let err13 = { instancePath: instancePath + "/formats/" + i1, schemaPath: "#/properties/formats/items/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (!(data10 === "docx" || data10 === "pdf" || data10 === "html")) {
            let err14 = { instancePath: instancePath + "/formats/" + i1, schemaPath: "#/properties/formats/items/enum", keyword: "enum", params: { allowedValues: schema86.properties.formats.items.enum } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        let i2 = data9.length, j0;
        if (i2 > 1) {
          let indices0 = {};
          for (; i2--; ) {
            let item0 = data9[i2];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err15 = { instancePath: instancePath + "/formats", schemaPath: "#/properties/formats/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                break;
              }
              indices0[item0] = i2;
            }
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/formats", schemaPath: "#/properties/formats/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate222.errors = vErrors, errors === 0;
}
validate222.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

export const validators: Readonly<Record<Kind, Validator>> = {
  'bases': Basis,
  'evaluation': Scheme,
  'letters': LetterPlan,
  'notices': Notice,
  'organ': Organ,
  'persons': Person,
  'posts': Post,
  'powers': Power,
  'procedures': Procedure,
  'responsibilities': Responsibility,
  'workspace': Workspace,
};

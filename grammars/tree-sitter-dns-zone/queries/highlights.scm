(comment) @comment
(keyword) @keyword.directive
(owner) @type
(ttl) @constant.numeric
(class) @keyword.modifier
(type) @keyword
(name) @variable
(address) @constant
(number) @constant.numeric
(string) @string
(encoded) @string.special
(parameter) @attribute
"\\#" @operator
["(" ")"] @punctuation.bracket

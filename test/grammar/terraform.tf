# SYNTAX TEST "source.hcl.terraform" "SPF, DKIM and DMARC inside the strings of Terraform"

records = ["v=spf1 include:${var.sender} ip4:192.0.2.1 exists:%%{i}.example.com -all", "all mx"]
#           ^ keyword.control.version.spf
#                  ^^^^^^^ support.function.mechanism.spf
#                          ^^^^^^^^^^^^^ meta.interpolation.hcl - variable.other.domain.spf
#                                        ^^^ support.function.mechanism.spf
#                                                             ^^^ constant.character.escape.macro.spf
#                                                                               ^ keyword.operator.qualifier.spf
#                                                                                ^^^ support.function.mechanism.spf
#                                                                                   ^ string.quoted.double.hcl - meta.mail-record.spf
#                                                                                       ^^^ string.quoted.double.hcl - support.function.mechanism.spf

content = "\"v=DMARC1; p=reject; rua=mailto:a@example.com\""
#          ^^ constant.character.escape.hcl
#            ^ entity.other.attribute-name.tag
#              ^^^^^^ keyword.control.version.tag-list
#                      ^ entity.other.attribute-name.tag
#                        ^^^^^^ constant.language.tag-list
#                                    ^^^^^^^^^^^^^^^^^^^^ markup.underline.link.tag-list
#                                                        ^^ constant.character.escape.hcl

key = "v=DKIM1; k=rsa; p=MIGf" # a comment
#               ^ entity.other.attribute-name.tag
#                 ^^^ constant.language.tag-list
#                            ^ string.quoted.double.hcl - meta.mail-record.tag-list
#                              ^^^^^^^^^^^ comment.line.number-sign.hcl

text = <<EOT
  v=spf1 mx -all
# ^ keyword.control.version.spf
#        ^^ support.function.mechanism.spf
EOT

/** What may surround a record while a zone is being edited, or after an accident. */
export const ZONE_NEIGHBOURS: readonly string[] = [
  'www A 192.0.2.2\n    TXT "inherits its owner"\n',
  'www A 192.0.2.2\nhalf TXT "v=spf1 -all\n',
  'open TXT ( "a"\nwww A 192.0.2.2\n',
  '<<<<<<< ours\nwww A 192.0.2.2\n=======\nwww A 192.0.2.3\n>>>>>>> theirs\n',
  'half MX\nwww 60 A 192.0.2.2\nftp A 192.0.2.3\n',
  'key TXT "v=DKIM1; p=\n  abc"\nwww A 192.0.2.2\n',
  '(; \nwww A 192.0.2.2\n',
  'tail TXT "a" )\nwww A 192.0.2.2\n',
  'web CNAME\nwww A 192.0.2\n',
  '@ TXT v=spf1 include:_spf.example.net\n',
  '@ TXT "v=spf1 mx -all"\n_dmarc TXT "v=DMARC1; p=reject"\nwww A 192.0.2.2\n',
];

/** The same in HCL. */
export const TERRAFORM_NEIGHBOURS: readonly string[] = [
  'resource "cloudflare_record" "a" {\n  name = "www"\n  type = "TXT"\n  content = "v=spf1 -all\n}\n',
  'resource "cloudflare_record" "b" {\n  name = "www"\n  type = "A"\n  content = "192.0.2.2"\n',
  'resource "aws_route53_record" "c" {\n  name = "example.com"\n  type = "TXT"\n  records = ["v=spf1 mx -all", "x"\n}\n',
  '<<<<<<< ours\nlocals {\n  a = "v=spf1 -all"\n}\n=======\nlocals {\n  a = "v=spf1 ~all"\n}\n>>>>>>> theirs\n',
  'locals {\n  zone = "example.com"\n  mail = {\n    policy = "v=DMARC1; p=none"\n',
  'output "half" {\n  value = <<EOT\nv=spf1 -all\n}\n',
  'resource "cloudflare_record" "d" {\n  name = "example.com"\n  type = "TXT"\n  content = "v=spf1 mx -all"\n}\n',
  '# a comment, "open\n/* another */\nvariable "x" {}\n',
];

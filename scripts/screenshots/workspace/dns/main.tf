resource "aws_route53_zone" "club" {
  name = "club.example"
}

resource "aws_route53_record" "mx" {
  zone_id = aws_route53_zone.club.zone_id
  name    = aws_route53_zone.club.name
  type    = "MX"
  ttl     = 300
  records = ["10 mail.club.example."]
}

resource "aws_route53_record" "apex" {
  zone_id = aws_route53_zone.club.zone_id
  name    = aws_route53_zone.club.name
  type    = "TXT"
  ttl     = 300
  records = [
    "site-verification=4d5e6f",
    "v=spf1 mx ip4:192.0.2.25 include:_spf.google.com -al",
  ]
}

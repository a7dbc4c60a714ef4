# Writes idna-properties.txt, what RFC 5892 and RFC 5893 need beside unicode-properties.txt, from the Unicode data of the Perl that runs it:
#   perl idna-properties.pl > idna-properties.txt
# A line is the property's name, a tab, and the code points where membership changes, as base-36 differences.
use strict;
use warnings;
use Unicode::UCD qw(prop_invlist);

sub base36 {
    my ($number) = @_;
    my $text = '';
    do { $text = (0 .. 9, 'a' .. 'z')[$number % 36] . $text; $number = int($number / 36) } while $number > 0;
    return $text;
}

sub changes {
    my @bounds = prop_invlist($_[0]);
    push @bounds, 0x110000 if @bounds % 2;
    my $before = 0;
    return join ' ', map { my $step = $_ - $before; $before = $_; base36($step) } @bounds;
}

my $notice = "Derived from the Unicode Character Database, \xC2\xA9 Unicode, Inc., Unicode License v3 (unicode.org/license.txt)";
print '# Unicode ', Unicode::UCD::UnicodeVersion(), ". $notice. Made by idna-properties.pl.\n";
print "bc=$_\t", changes("Bidi_Class=$_"), "\n" for qw(L R AL AN EN ES CS ET ON BN NSM);
print "jt=$_\t", changes("Joining_Type=$_"), "\n" for qw(L R D T);
print "ccc=9\t", changes('Canonical_Combining_Class=9'), "\n";

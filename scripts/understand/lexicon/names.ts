/** Frequent given names by the gender that they are mostly given to, for telling who `he` or `she` cannot be. */
export const MALE_NAMES: ReadonlySet<string> = new Set(
  (
    'Aaron Abdul Adam Ahmed Alan Albert Alejandro Alex Alexander Ali Allen Andreas Andrew Andy Anthony Antonio Arthur ' +
    'Barack Barry Ben Benjamin Bernard Bernie Bill Bob Brad Brandon Brent Brian Bruce Bryan Carl Carlos Chad Charles ' +
    'Charlie Chris Christian Christopher Chuck Clem Corey Craig Curtis Dale Dan Daniel Darren Dave David Dean Dennis ' +
    'Derek Diego Don Donald Doug Douglas Ed Eddie Eduardo Edward Edwin Elliott Eric Erik Ernest Ethan Eugene Felipe ' +
    'Felix Fernando Francis Frank Fred Frederick Gabriel Gary Gene Geoffrey George Gerald Giovanni Glenn Gordon Greg ' +
    'Gregory Guillermo Gustavo Guy Hans Harold Harry Harvey Henry Herbert Howard Hugh Ian Isaac Ivan Jack Jacob Jacques ' +
    'Jake James Jan Jared Jason Javier Jay Jeb Jeff Jeffrey Jeremy Jerome Jerry Jesse Jim Jimmy Joe Joel John Johnny ' +
    'Jon Jonathan Jorge Jose José Joseph Josh Joshua Juan Julian Justin Karl Keith Ken Kenneth Kevin Kyle Lance Larry ' +
    'Lars Lawrence Lee Leo Leon Leonard Lewis Lou Louis Luc Lucas Luis Luke Manuel Marc Marcel Marco Marcus Mario Mark ' +
    'Martin Marty Matt Matteo Matthew Maurice Max Michael Michel Miguel Mike Mitch Mitt Mohammed Muhammad Nathan Ned ' +
    'Neil Nicholas Nick Nicolas Nigel Noah Norman Oliver Omar Oscar Pablo Pat Patrick Paul Pedro Pete Peter Phil Philip ' +
    'Pierre Rafael Ralph Ramon Rand Randy Raul Ray Raymond Reince Rick Ricardo Richard Rob Robert Roberto Robby Rod ' +
    'Rodney Roger Roland Ron Ronald Ross Roy Rudy Russell Ryan Sam Samuel Scott Sean Sebastian Sergio Seth Shawn Simon ' +
    'Stanley Stefan Stephen Steve Steven Stuart Ted Terry Theodore Thomas Tim Timothy Todd Tom Tomas Tommy Tony Travis ' +
    'Trevor Vernon Victor Vincent Vladimir Walter Warren Wayne William Xavier Zachary Newt Marlon Jaime Harlan Corey ' +
    'Franklin Mahmoud Hassan Hussein Ibrahim Jürgen Wolfgang Klaus Dieter Günter Giuseppe Luigi Paolo Pieter Kees Willem'
  ).split(' '),
)

export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  (
    'Abigail Ada Adriana Alexandra Alice Alicia Alison Allison Amanda Amber Amelia Amy Ana Andrea Angela Anita Ann Anna ' +
    'Anne Annie April Ashley Audrey Barbara Beatrice Becky Beth Betty Beverly Bonnie Brenda Brianna Bridget Brooke ' +
    'Camille Carla Carly Carmen Carol Caroline Carolyn Carrie Catherine Cathy Charlotte Chelsea Cheryl Chloe Christina ' +
    'Christine Cindy Claire Clara Claudia Colleen Connie Courtney Cristina Crystal Cynthia Dana Danielle Dawn Deborah ' +
    'Debbie Denise Diana Diane Dianne Donna Doris Dorothy Eileen Elaine Elena Elise Elizabeth Ellen Emily Emma Erica ' +
    'Erin Esther Eva Evelyn Florence Frances Gabriela Gail Gina Giulia Gloria Grace Gwen Hannah Heather Heidi Helen ' +
    'Hillary Holly Huma Ines Inès Ingrid Irene Isabel Ivanka Jackie Jacqueline Jan Jane Janet Janice Jasmine Jean Jennifer Jenny ' +
    'Jessica Jill Joan Joanna Joanne Josephine Joyce Judith Judy Julia Julie June Karen Kate Katherine Kathleen Kathryn ' +
    'Kathy Katie Katrina Kayla Kellyanne Kelly Kerry Kim Kimberly Kirsten Kristen Kristin Laura Lauren Leah Leslie Linda ' +
    'Lindsay Lisa Liz Lois Loretta Lori Louise Lucia Lucy Lydia Lynn Madeleine Madeline Margaret Maria María Marie ' +
    'Marilyn Marjorie Marlene Martha Mary Maureen Megan Megyn Melania Melanie Melissa Meredith Mia Michelle Mildred ' +
    'Miranda Molly Monica Nancy Naomi Natalie Natasha Nicole Nina Nora Olivia Olga Pam Pamela Patricia Patty Paula ' +
    'Pauline Peggy Penny Phyllis Rachel Rebecca Renee Rhonda Rita Roberta Robin Rosa Rose Rosemary Ruth Sabrina Sally ' +
    'Samantha Sandra Sara Sarah Shannon Sharon Sheila Shirley Sofia Sonia Sophia Sophie Stacey Stacy Stephanie Sue Susan ' +
    'Susana Suzanne Sylvia Tamara Tammy Tanya Tara Teresa Theresa Tiffany Tina Tracy Valerie Vanessa Vera Veronica ' +
    'Vicki Victoria Virginia Vivian Wanda Wendy Yolanda Yvonne Zoe Ursula Sabine Petra Monika Francesca Chiara Fatima ' +
    'Aisha Leila Sanne Femke Anouk'
  ).split(' '),
)

/** Nouns that tell the gender of whom they stand beside. */
export const MALE_NOUNS =
  /\b(?:Mr|Sir|Lord|King|Prince|Pope|businessman|chairman|congressman|spokesman|husband|father|son|brother|actor|Herr|Monsieur|Señor)\b/
export const FEMALE_NOUNS =
  /\b(?:Mrs|Ms|Miss|Madame|Mme|Lady|Dame|Queen|Princess|businesswoman|chairwoman|congresswoman|spokeswoman|wife|mother|daughter|sister|actress|first lady|Frau|Señora|Signora)\b/

/** Capitalised words that begin sentences, name times or places of things, and are no part of a person's name. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'When As In On At For The A An If While After Before Since Following Contrary With By It This That These Those There ' +
    'And But So Or Yet Now Then Once Here What How Why Who Whose Where We You My Our Your He She They I His Her Their Its ' +
    'To From Of Not No Yes Also Even Still However Meanwhile Shortly Likewise Amid Ever More Why Well Yes Although Though Because Until Unless Both Either Neither ' +
    'Some Many Most Several Each Every Another Other Such Just Only Like About Over Under During According Asked Despite ' +
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March June July August ' +
    'September October November December Republican Republicans Democrat Democrats Democratic American Americans Former ' +
    'Earlier Later Last Next Today Yesterday Instead Indeed Perhaps Maybe Again Additionally Finally First Second One Two ' +
    'Through Throughout Within Without Among Beyond Besides Between Across Along Against Near Per Via Except Regarding ' +
    'Rather Whether Whenever Wherever Having Being Given Overall Ultimately Actually Unfortunately Fortunately Suddenly ' +
    'Hopefully Originally Eventually Similarly Nevertheless Nonetheless Moreover Furthermore Thus Hence Therefore ' +
    'Immediately Luckily Naturally Basically Clearly Obviously Usually Often Sometimes Always Never Almost Nearly ' +
    'Three President-elect Shadow Speaking Responding Citing Noting Referring Et Le La Les Un Une Si Mais Dans Pour Avec Quand Comme Selon En Ce Cette Aber Und Wenn Als Wie Auch Mit Nach Bei Pero Cuando Según Como Quando Mas Ma Maar Als Der Die Das Ein Eine El Los Las'
  ).split(' '),
)

/** Short forms of given names, so that one person under two of them counts once. */
export const NICKNAMES: Readonly<Record<string, readonly string[]>> = {
  Bill: ['William'],
  Will: ['William'],
  Billy: ['William'],
  Bob: ['Robert'],
  Rob: ['Robert'],
  Bobby: ['Robert'],
  Joe: ['Joseph'],
  Jim: ['James'],
  Jimmy: ['James'],
  Mike: ['Michael'],
  Tom: ['Thomas'],
  Dick: ['Richard'],
  Rick: ['Richard'],
  Ted: ['Edward', 'Theodore'],
  Ed: ['Edward'],
  Eddie: ['Edward'],
  Liz: ['Elizabeth'],
  Beth: ['Elizabeth'],
  Kate: ['Katherine', 'Catherine'],
  Kathy: ['Katherine', 'Kathleen'],
  Pete: ['Peter'],
  Chris: ['Christopher', 'Christine'],
  Dan: ['Daniel'],
  Danny: ['Daniel'],
  Dave: ['David'],
  Greg: ['Gregory'],
  Jeff: ['Jeffrey', 'Geoffrey'],
  Ken: ['Kenneth'],
  Larry: ['Lawrence'],
  Matt: ['Matthew'],
  Nick: ['Nicholas'],
  Pat: ['Patrick', 'Patricia'],
  Phil: ['Philip'],
  Ron: ['Ronald'],
  Sam: ['Samuel', 'Samantha'],
  Steve: ['Stephen', 'Steven'],
  Sue: ['Susan'],
  Tim: ['Timothy'],
  Tony: ['Anthony'],
  Andy: ['Andrew'],
  Ben: ['Benjamin'],
  Jerry: ['Gerald', 'Jerome'],
  Bernie: ['Bernard'],
  Debbie: ['Deborah'],
  Jen: ['Jennifer'],
  Jenny: ['Jennifer'],
  Becky: ['Rebecca'],
  Chuck: ['Charles'],
  Charlie: ['Charles'],
  Hank: ['Henry'],
  Harry: ['Henry', 'Harold'],
  Jack: ['John'],
  Johnny: ['John'],
  Jon: ['Jonathan'],
  Josh: ['Joshua'],
  Max: ['Maximilian', 'Maxwell'],
  Meg: ['Megan', 'Margaret'],
  Maggie: ['Margaret'],
  Peggy: ['Margaret'],
  Mitch: ['Mitchell'],
  Ray: ['Raymond'],
  Russ: ['Russell'],
  Stu: ['Stuart'],
  Vince: ['Vincent'],
  Zach: ['Zachary'],
  Al: ['Albert', 'Alan'],
  Alex: ['Alexander', 'Alexandra'],
  Doug: ['Douglas'],
  Don: ['Donald'],
  Gus: ['Augustus'],
  Abby: ['Abigail'],
  Mandy: ['Amanda'],
  Barb: ['Barbara'],
  Cindy: ['Cynthia'],
  Sandy: ['Sandra'],
  Terry: ['Terence', 'Theresa'],
  Val: ['Valerie'],
  Vicky: ['Victoria'],
  Gabe: ['Gabriel'],
  Nate: ['Nathan', 'Nathaniel'],
  Lou: ['Louis', 'Louise'],
}

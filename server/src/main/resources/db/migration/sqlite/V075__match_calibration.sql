-- What a model's cosines mean, found out once for each model.
create table match_calibration (
    model  text  not null primary key,
    curves jsonb not null
);
